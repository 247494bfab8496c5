//! The driver's loop: reads the judge's questions on descriptor 3, has the generated part answer
//! them, and writes the answers on descriptor 4.
#include "judge_prelude.h"

#include <cxxabi.h>
#include <fcntl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#ifdef __GLIBCXX__
#include <ext/stdio_sync_filebuf.h>
#endif

#include "judge_memory.h"
#include "judge_stack.h"

namespace judge_rt {

static constexpr int questions = 3;
static constexpr int answers = 4;

/// Before anything of the solution's runs, so that no program it starts holds the judge's pipes.
__attribute__((constructor(101))) static void keep_to_ourselves() {
    fcntl(questions, F_SETFD, FD_CLOEXEC);
    fcntl(answers, F_SETFD, FD_CLOEXEC);
}

static long long now(clockid_t clock) {
    timespec time{};
    clock_gettime(clock, &time);
    return time.tv_sec * 1000000000LL + time.tv_nsec;
}

/// The time of one call, or of all operations of a class.
static struct {
    bool running;
    long long cpu_from, wall_from, cpu, wall;
    long long own;
} watch_;

/// What reading the processor's clock costs, taken off each measurement.
static long long cost_of_a_reading() {
    long long least = LLONG_MAX;
    for (int i = 0; i < 8; ++i) {
        long long before = now(CLOCK_PROCESS_CPUTIME_ID);
        least = std::min(least, now(CLOCK_PROCESS_CPUTIME_ID) - before);
    }
    return least;
}

void Question::mark() {
    // A judge that is gone is noticed with the answer.
    ssize_t ignored = ::write(answers, "\n", 1);
    static_cast<void>(ignored);
}

void Question::start() {
    watch_.running = true;
    watch_.wall_from = now(CLOCK_MONOTONIC);
    watch_.cpu_from = now(CLOCK_PROCESS_CPUTIME_ID);
}

void Question::stop() {
    long long cpu = now(CLOCK_PROCESS_CPUTIME_ID) - watch_.cpu_from - watch_.own;
    long long wall = now(CLOCK_MONOTONIC) - watch_.wall_from;
    watch_.cpu += std::max(0LL, cpu);
    watch_.wall += wall;
    watch_.running = false;
}

/// A line of any length; false at the end of the questions.
static bool read_line(std::string& line) {
    static std::string buffer;
    std::size_t looked = 0;
    for (;;) {
        std::size_t end = buffer.find('\n', looked);
        if (end != std::string::npos) {
            line.assign(buffer, 0, end);
            buffer.erase(0, end + 1);
            if (buffer.capacity() > (1u << 16) && buffer.empty()) std::string().swap(buffer);
            return true;
        }
        looked = buffer.size();
        char chunk[1 << 16];
        ssize_t got = ::read(questions, chunk, sizeof chunk);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return false;
        buffer.append(chunk, static_cast<std::size_t>(got));
    }
}

static bool write_line(std::string& line) {
    line += '\n';
    const char* at = line.data();
    std::size_t left = line.size();
    while (left) {
        ssize_t put = ::write(answers, at, left);
        if (put < 0 && errno == EINTR) continue;
        if (put <= 0) return false;
        at += put;
        left -= static_cast<std::size_t>(put);
    }
    return true;
}

/// What the solution printed must be out before the answer is. A stream that the solution closed is
/// left alone.
static void flush() {
    bool synced = false;
#ifdef __GLIBCXX__
    synced = dynamic_cast<__gnu_cxx::stdio_sync_filebuf<char>*>(std::cout.rdbuf()) != nullptr;
#endif
    if (!synced) {
        try {
            std::cout.flush();
        } catch (...) {
            std::cout.exceptions(std::ios::goodbit);
        }
    }
    std::fflush(nullptr);
}

/// The message for people, with what is not UTF-8 made visible.
static void put_text(Out& out, std::string text) {
    try {
        Out quoted;
        quoted.string(text.data(), text.size());
        out.text += quoted.text;
    } catch (const TypeFault&) {
        for (char& c : text)
            if (static_cast<unsigned char>(c) >= 0x80) c = '?';
        out.string(text.data(), text.size());
    }
}

/// The exception that is being handled, as `std::out_of_range: vector::at`.
static std::string thrown() {
    const std::type_info* type = abi::__cxa_current_exception_type();
    std::string name = type ? type_name(*type) : "an exception";
    try {
        throw;
    } catch (const std::exception& error) {
        return name + ": " + error.what();
    } catch (const std::string& text) {
        return name + ": " + text;
    } catch (const char* text) {
        return name + ": " + (text ? text : "null");
    } catch (int number) {
        return name + ": " + std::to_string(number);
    } catch (...) {
        return name;
    }
}

static void put_fault(Out& out, const char* kind, const std::string& message) {
    out.text = std::string("{\"") + kind + "\":";
    put_text(out, message);
    out.text += '}';
}

/// Makes the call; the outcome is in `question.out`.
static void make_call(Question& question) {
    Out& out = question.out;
    out.text = "{\"value\":";
    try {
        judge_answer(question);
        out.text += '}';
    } catch (const TypeFault& fault) {
        put_fault(out, "type", fault.message);
    } catch (const WrongFault& fault) {
        put_fault(out, "wrong", fault.message);
#ifdef __GLIBCXX__
    } catch (const abi::__forced_unwind&) {
        throw;
#endif
    } catch (...) {
        if (watch_.running) question.stop();
        out.text = "{\"exception\":{\"message\":";
        put_text(out, thrown());
        out.text += ",\"frames\":[]}}";
    }
}

static void answer(const std::string& line) {
    Question question;
    long long number = 0;
    In in{line.data(), line.data() + line.size()};
    in.need('{');
    do {
        std::string key = read_string(in);
        in.need(':');
        if (key == "case") {
            number = read_integer(in);
        } else if (key == "step") {
            question.step = read_string(in);
        } else if (key == "args") {
            question.args = split(in.value());
        } else {
            in.value();
        }
    } while (in.take(','));
    long long own = watch_.own;
    watch_ = {};
    watch_.own = own;
    make_call(question);
    flush();
    Out out;
    out.text = "{\"case\":";
    out.integer(number);
    out.text += ",\"cpu_ns\":";
    out.integer(watch_.cpu);
    out.text += ",\"wall_ns\":";
    out.integer(watch_.wall);
    out.text += ",\"result\":";
    out.text += question.out.text;
    out.text += '}';
    if (!write_line(out.text)) _exit(0);
}

static void serve() {
    std::string line;
    if (!read_line(line)) return;
    std::string why = judge_complaint();
    Out hello;
    if (why.empty()) {
        hello.text = "\"ready\"";
    } else {
        put_fault(hello, "compile", why);
    }
    flush();
    if (!write_line(hello.text)) return;
    watch_.own = cost_of_a_reading();
    while (read_line(line)) {
        answer(line);
        forget_nodes();
        judge_shrink_stack();
    }
}

}  // namespace judge_rt

int main() {
    judge_on_deep_stack(judge_stack_bytes, judge_rt::serve);
    judge_rt::flush();
    _exit(0);
}
