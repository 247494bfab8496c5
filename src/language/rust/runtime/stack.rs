//! A stack that is deep enough for the recursion that LeetCode allows, and a word on standard error
//! when even that is used up.

pub(crate) use own::{on_deep_stack, shrink};

/// On the first thread, so that allocations stay as quick as in a program without threads; mapped
/// as a stack, so that it does not count as data before it is used.
#[cfg(all(
    target_os = "linux",
    target_env = "gnu",
    any(target_arch = "x86_64", target_arch = "aarch64")
))]
mod own {
    use std::os::raw::{c_int, c_long, c_void};
    use std::ptr;
    use std::sync::atomic::{AtomicUsize, Ordering};

    const GUARD: usize = 16 << 20;
    const TOP: usize = 256 << 10;
    const NONE: c_int = 0;
    const READ_WRITE: c_int = 3;
    /// Private, anonymous, not reserved, a stack, growing down.
    const AS_STACK: c_int = 0x2 | 0x20 | 0x4000 | 0x20000 | 0x100;
    const FAILED: usize = usize::MAX;
    const DONT_NEED: c_int = 4;
    const BUS: c_int = 7;
    const SEGMENT: c_int = 11;
    /// With the address of the fault, on a stack of its own.
    const WITH_INFO: c_int = 0x4 | 0x0800_0000;

    /// The beginning of the system's structure; the rest is machine registers.
    #[repr(C, align(16))]
    struct Context {
        flags: usize,
        link: *mut Context,
        stack: SignalStack,
        registers: [u64; 1024],
    }

    #[repr(C)]
    struct SignalStack {
        low: *mut c_void,
        flags: c_int,
        bytes: usize,
    }

    #[repr(C)]
    struct Action {
        handler: usize,
        mask: [u64; 16],
        flags: c_int,
        restorer: usize,
    }

    #[repr(C)]
    struct Info {
        head: [c_int; 4],
        address: usize,
    }

    extern "C" {
        fn mmap(
            at: *mut c_void,
            bytes: usize,
            access: c_int,
            flags: c_int,
            file: c_int,
            offset: c_long,
        ) -> *mut c_void;
        fn mprotect(at: *mut c_void, bytes: usize, access: c_int) -> c_int;
        fn madvise(at: *mut c_void, bytes: usize, advice: c_int) -> c_int;
        fn getcontext(context: *mut Context) -> c_int;
        fn makecontext(context: *mut Context, body: extern "C" fn(), arguments: c_int, ...);
        fn swapcontext(from: *mut Context, to: *const Context) -> c_int;
        fn sigaltstack(stack: *const SignalStack, old: *mut SignalStack) -> c_int;
        fn sigaction(signal: c_int, action: *const Action, old: *mut Action) -> c_int;
        fn signal(signal: c_int, handler: usize) -> usize;
        fn write(file: c_int, bytes: *const c_void, count: usize) -> isize;
    }

    static LOW: AtomicUsize = AtomicUsize::new(0);
    static BYTES: AtomicUsize = AtomicUsize::new(0);
    static BODY: AtomicUsize = AtomicUsize::new(0);

    extern "C" fn overflowed(number: c_int, info: *const Info, _: *mut c_void) {
        const TEXT: &[u8] = b"stack overflow: the recursion goes too deep, or never ends\n";
        // SAFETY: the system hands a valid record; writing and resetting are allowed in a handler.
        // The instruction runs again and this time ends the process as it would have.
        unsafe {
            if (*info).address.wrapping_sub(LOW.load(Ordering::Relaxed)) < GUARD {
                write(2, TEXT.as_ptr().cast(), TEXT.len());
            }
            signal(number, 0);
        }
    }

    fn watch() {
        let room: &'static mut [u8] = Box::leak(vec![0; 64 << 10].into_boxed_slice());
        let stack = SignalStack {
            low: room.as_mut_ptr().cast(),
            flags: 0,
            bytes: room.len(),
        };
        let handler = overflowed as extern "C" fn(c_int, *const Info, *mut c_void) as usize;
        let action = Action {
            handler,
            mask: [0; 16],
            flags: WITH_INFO,
            restorer: 0,
        };
        // SAFETY: the stack is never freed, and the handler keeps to what a handler may do.
        unsafe {
            if sigaltstack(&stack, ptr::null_mut()) == 0 {
                sigaction(SEGMENT, &action, ptr::null_mut());
                sigaction(BUS, &action, ptr::null_mut());
            }
        }
    }

    /// Maps a stack of so many bytes above a guard; whether there is one.
    fn map(bytes: usize) -> bool {
        // SAFETY: fresh memory that nothing else knows.
        unsafe {
            let at = mmap(ptr::null_mut(), bytes + GUARD, READ_WRITE, AS_STACK, -1, 0);
            if at as usize == FAILED {
                return false;
            }
            LOW.store(at as usize, Ordering::Relaxed);
            BYTES.store(bytes + GUARD, Ordering::Relaxed);
            mprotect(at, GUARD, NONE) == 0
        }
    }

    extern "C" fn enter() {
        let body = BODY.load(Ordering::Relaxed) as *mut Option<Box<dyn FnOnce()>>;
        // SAFETY: `on_deep_stack` waits until the body is done.
        if let Some(body) = unsafe { (*body).take() } {
            body();
        }
    }

    pub(crate) fn on_deep_stack(mut bytes: usize, body: impl FnOnce() + 'static) {
        while !map(bytes) {
            bytes /= 2;
            if bytes < 8 << 20 {
                return body();
            }
        }
        watch();
        let mut body: Option<Box<dyn FnOnce()>> = Some(Box::new(body));
        BODY.store(&mut body as *mut _ as usize, Ordering::Relaxed);
        // SAFETY: both contexts live until the body is done, and the stack for ever. A context is
        // all zeros before the system fills it.
        unsafe {
            let mut here: Box<Context> = Box::new(std::mem::zeroed());
            let mut deep: Box<Context> = Box::new(std::mem::zeroed());
            getcontext(&mut *deep);
            deep.stack.low = LOW.load(Ordering::Relaxed) as *mut c_void;
            deep.stack.bytes = BYTES.load(Ordering::Relaxed);
            deep.link = &mut *here;
            makecontext(&mut *deep, enter, 0);
            swapcontext(&mut *here, &*deep);
        }
    }

    /// Gives back what a deep recursion touched.
    pub(crate) fn shrink() {
        let (low, bytes) = (LOW.load(Ordering::Relaxed), BYTES.load(Ordering::Relaxed));
        if low != 0 {
            // SAFETY: the caller stands within the top, which stays.
            unsafe { madvise((low + GUARD) as *mut c_void, bytes - GUARD - TOP, DONT_NEED) };
        }
    }
}

#[cfg(not(all(
    target_os = "linux",
    target_env = "gnu",
    any(target_arch = "x86_64", target_arch = "aarch64")
)))]
mod own {
    use std::thread::Builder;

    pub(crate) fn on_deep_stack(mut bytes: usize, body: impl FnOnce() + Send + 'static) {
        let body = std::sync::Arc::new(std::sync::Mutex::new(Some(body)));
        loop {
            let given = body.clone();
            let run = move || {
                let body = given.lock().ok().and_then(|mut body| body.take());
                if let Some(body) = body {
                    body();
                }
            };
            match Builder::new().stack_size(bytes).spawn(run) {
                Ok(thread) => return drop(thread.join()),
                Err(_) => bytes /= 2,
            }
        }
    }

    pub(crate) fn shrink() {}
}
