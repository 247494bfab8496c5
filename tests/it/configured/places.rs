//! Where a configured language's programs may stand, and who may run them.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use super::{Desk, Said, program, real};

const LUA: &str = "print(io.read('n') + io.read('n'))\n";

/// A desk whose Lua is a copy at `place` below the user's home folder, `user`.
fn with_lua_at(place: &str) -> Option<Desk> {
    let lua = program("lua5.4")?;
    let desk = Desk::new(&format!(
        "[languages.lua]\nextensions = [\"lua\"]\nrun = [\"~/{place}\", \"{{source}}\"]\n"
    ));
    let copy = desk.path("user").join(place);
    fs::create_dir_all(copy.parent().expect("a folder")).expect("a folder");
    fs::copy(real(&lua), &copy).expect("a copy");
    desk.write("work/sol.lua", LUA);
    Some(desk)
}

fn accepted(said: &Said) {
    assert_eq!(said.code, Some(0), "{}{}", said.stdout, said.stderr);
}

#[test]
fn an_interpreter_below_the_hidden_home_runs() {
    for place in ["tools/bin/lua", "bin/lua", ".local/bin/lua", "lua"] {
        let Some(desk) = with_lua_at(place) else {
            return;
        };
        accepted(&desk.judge(["run", "sum-up", "sol.lua"]));
    }
}

#[test]
fn nothing_else_of_the_home_is_seen() {
    let Some(desk) = with_lua_at("bin/lua") else {
        return;
    };
    desk.write("user/secret", "secret");
    let secret = desk.path("user/secret").display().to_string();
    let prints = format!("local f = io.open('{secret}')\nprint(f and f:read('a') or 'closed')\n");
    let report = desk.report("sol.lua", &prints);
    assert_eq!(report["cases"][0]["actual"], "closed\n");
}

#[test]
fn a_folder_that_the_settings_name_is_read_and_a_variable_leads_there() {
    let Some(desk) = with_lua_at("bin/lua") else {
        return;
    };
    let settings = fs::read_to_string(desk.path("home/config/config.toml")).expect("a file");
    desk.write(
        "user/share/sums.lua",
        "return function(a, b) return a + b end\n",
    );
    let program = "print(require('sums')(io.read('n', 'n')))\n";
    let more = "env = { LUA_PATH = \"~/share/?.lua\" }\n";
    desk.settings(&format!("{settings}{more}"));
    assert_eq!(desk.verdict("sol.lua", program), "RE");
    desk.settings(&format!("{settings}{more}readable = [\"~/share\"]\n"));
    assert_eq!(desk.verdict("sol.lua", program), "AC");
    desk.settings(&format!("{settings}readable = [\"~/elsewhere\"]\n"));
    let said = desk.judge(["run", "sum-up", "sol.lua"]);
    assert_eq!(said.code, Some(4));
    assert!(
        said.stderr
            .contains("[DESK]/user/elsewhere, which `readable` names, is not there"),
        "{}",
        said.stderr
    );
}

#[test]
fn an_installation_s_own_parts_are_read_and_one_program_finds_the_other() {
    let Some(desk) = with_lua_at("kit/current/bin/lua") else {
        return;
    };
    // As a compiler's script finds its runtime on the PATH and its library beside itself.
    desk.write(
        "user/kit/current/lib/prelude.lua",
        "add = function(a, b) return a + b end\n",
    );
    let script =
        "#!/bin/sh\nexec lua -e \"dofile('$(dirname \"$0\")/../lib/prelude.lua')\" \"$@\"\n";
    desk.script("user/kit/current/bin/run-lua", script);
    desk.settings(
        "[languages.lua]\nextensions = [\"lua\"]\n\
         run = [\"~/kit/current/bin/run-lua\", \"{source}\"]\n",
    );
    assert_eq!(
        desk.verdict("sol.lua", "print(add(io.read('n', 'n')))\n"),
        "AC"
    );
}

#[test]
fn the_real_program_behind_a_shim_is_run() {
    let Some(desk) = with_lua_at("manager/versions/5.4/bin/lua") else {
        return;
    };
    let real = desk.path("user/manager/versions/5.4/bin/lua");
    desk.script(
        "user/manager/shims/lua",
        "#!/bin/sh\nexec nothing-that-is-there\n",
    );
    let tells = format!(
        "#!/bin/sh\n[ \"$*\" = 'which lua' ] && echo '{}'\n",
        real.display()
    );
    desk.script("user/manager/bin/manager", &tells);
    desk.settings("[languages.lua]\nextensions = [\"lua\"]\nrun = [\"lua\", \"{source}\"]\n");
    let path = format!(
        "{}:/usr/bin:/bin",
        desk.path("user/manager/shims").display()
    );
    let mut command = desk.command();
    command
        .args(["run", "sum-up", "sol.lua"])
        .env("PATH", &path);
    accepted(&desk.said(&mut command, ""));
    let mut command = desk.command();
    let said = desk.said(command.arg("doctor").env("PATH", &path), "");
    assert!(
        said.stdout.contains("user/manager/versions/5.4/bin/lua"),
        "{}",
        said.stdout
    );
}

#[test]
fn an_ordinary_user_s_language_runs_as_well() {
    if !rustix::process::geteuid().is_root() {
        // Then every other test here shows it.
        return;
    }
    let Some(desk) = with_lua_at("tools/bin/lua") else {
        return;
    };
    let nobody = |path: &std::path::Path| {
        std::os::unix::fs::chown(path, Some(65_534), Some(65_534)).expect("given away");
        fs::set_permissions(path, fs::Permissions::from_mode(0o755)).expect("open");
    };
    nobody(desk.folder.path());
    nobody(&desk.path("home"));
    nobody(&desk.path("work"));
    let judge = desk.path("judge");
    fs::copy(env!("CARGO_BIN_EXE_judge"), &judge).expect("a copy");
    let usual = desk.command();
    let mut command = std::process::Command::new("setpriv");
    command
        .args(["--reuid=65534", "--regid=65534", "--clear-groups"])
        .arg(&judge)
        .args(["run", "sum-up", "sol.lua"])
        .current_dir(desk.path("work"));
    for (name, value) in usual.get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    accepted(&desk.said(&mut command, ""));
}
