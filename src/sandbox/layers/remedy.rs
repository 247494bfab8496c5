//! How a user gets a layer that this machine does not give him.

use std::fs;

/// How to get the layer of this name.
pub(in crate::sandbox) fn remedy(layer: &str) -> String {
    let told = match layer {
        "namespaces" => return namespaces(|setting| fs::read_to_string(setting).ok()),
        "landlock" => "run Linux 5.13 or later (6.12 for all of it) with landlock among its lsm=",
        "seccomp" => "run a kernel with seccomp filters (CONFIG_SECCOMP_FILTER)",
        _ => {
            "start the judge in a group of its own: systemd-run --user --scope -p Delegate=yes judge"
        }
    };
    told.to_owned()
}

/// How to get user namespaces: by the setting of the kernel that keeps them from the user, else by
/// another container. `read` gives what stands in a setting's file.
fn namespaces(read: impl Fn(&str) -> Option<String>) -> String {
    let is = |setting: &str, value: &str| {
        let path = format!("/proc/sys/{}", setting.replace('.', "/"));
        read(&path).is_some_and(|text| text.trim() == value)
    };
    if is("kernel.apparmor_restrict_unprivileged_userns", "1") {
        return "give judge an AppArmor profile with `userns`, or all users namespaces: sudo sysctl \
                kernel.apparmor_restrict_unprivileged_userns=0"
            .to_owned();
    }
    for (setting, closed, open) in [
        ("kernel.unprivileged_userns_clone", "0", "1"),
        ("user.max_user_namespaces", "0", "15000"),
    ] {
        if is(setting, closed) {
            return format!("give users namespaces: sudo sysctl {setting}={open}");
        }
    }
    "leave the container, or start it so that it allows user namespaces".to_owned()
}

#[cfg(test)]
mod tests {
    use super::namespaces;

    #[test]
    fn the_setting_that_is_closed_is_the_one_to_open() {
        for (file, value, due) in [
            (
                "/proc/sys/kernel/apparmor_restrict_unprivileged_userns",
                "1",
                "apparmor_restrict_unprivileged_userns=0",
            ),
            (
                "/proc/sys/kernel/unprivileged_userns_clone",
                "0",
                "kernel.unprivileged_userns_clone=1",
            ),
            (
                "/proc/sys/user/max_user_namespaces",
                "0",
                "user.max_user_namespaces=15000",
            ),
        ] {
            let told = namespaces(|path| (path == file).then(|| format!("{value}\n")));
            assert!(told.contains(due), "{told}");
        }
        let open = namespaces(|path| path.contains("max_user").then(|| "15000\n".to_owned()));
        assert!(open.contains("container"), "{open}");
    }
}
