//! A server of static files, for this machine only.

use std::fs::File;
use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use percent_encoding::percent_decode_str;
use tiny_http::{Header, Method, Request, Response, Server, StatusCode};

use crate::step;

/// How many ports are tried when the wanted one is taken.
const TRIED: u16 = 100;

/// Listens on 127.0.0.1 at `port`, or, saying so, at the next free one.
pub fn listen(port: u16) -> Result<(Server, u16)> {
    for candidate in port..=port.saturating_add(TRIED) {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, candidate)) {
            Ok(listener) => {
                let taken = listener.local_addr()?.port();
                if candidate != port {
                    step::say(format!("port {port}"), format!("taken, using {taken}"));
                }
                return Ok((Server::from_listener(listener, None).map_err(|why| anyhow!(why))?, taken));
            }
            Err(why) if why.kind() == io::ErrorKind::AddrInUse => {}
            Err(why) => return Err(why).with_context(|| format!("cannot listen on port {candidate}")),
        }
    }
    bail!("ports {port} to {} are all taken", port.saturating_add(TRIED))
}

/// Answers requests with the files of `root` until the process ends.
pub fn serve(server: &Server, root: &Path) {
    for request in server.incoming_requests() {
        // A visitor who hangs up is no error of ours.
        let _ = answer(request, root);
    }
}

fn answer(request: Request, root: &Path) -> io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return request.respond(Response::empty(405));
    }
    let opened = resolve(root, request.url()).and_then(|path| Some((File::open(&path).ok()?, path)));
    let Some((file, path)) = opened else {
        return request.respond(Response::from_string("not found\n").with_status_code(StatusCode(404)));
    };
    let mut response = Response::from_file(file);
    let headers = [
        ("Content-Type", content_type(&path)),
        ("Cache-Control", "no-store".into()),
        ("X-Content-Type-Options", "nosniff".into()),
    ];
    for (name, value) in headers {
        if let Ok(header) = Header::from_bytes(name, value) {
            response.add_header(header);
        }
    }
    request.respond(response)
}

/// The file under `root` that a request's target names; a folder means its index.html. None when there is no such file
/// or the name tries to leave `root`.
fn resolve(root: &Path, target: &str) -> Option<PathBuf> {
    let path = target.split(['?', '#']).next()?;
    let decoded = percent_decode_str(path).decode_utf8().ok()?;
    let relative = Path::new(decoded.strip_prefix('/')?);
    let is_plain = relative.components().all(|part| matches!(part, Component::Normal(_)));
    if !is_plain || decoded.contains(['\0', '\\']) {
        return None;
    }
    let mut file = root.join(relative);
    if file.is_dir() {
        // Relative links of a page need its address to end in a slash.
        if !relative.as_os_str().is_empty() && !decoded.ends_with('/') {
            return None;
        }
        file.push("index.html");
    }
    // A link inside must not lead outside.
    let (file, root) = (file.canonicalize().ok()?, root.canonicalize().ok()?);
    (file.starts_with(root) && file.is_file()).then_some(file)
}

fn content_type(path: &Path) -> String {
    let mime = mime_guess::from_path(path).first_or_octet_stream();
    let is_text =
        mime.type_() == "text" || mime.subtype() == "json" || mime.suffix().is_some_and(|suffix| suffix == "xml");
    if is_text { format!("{mime}; charset=utf-8") } else { mime.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::io::{Read, Write};
    use std::net::TcpStream;
    use std::sync::Arc;

    /// A folder with a site in it and a secret beside it, gone with the value.
    struct Site(PathBuf);

    impl Site {
        fn new(name: &str) -> Self {
            let folder = std::env::temp_dir().join(format!("liangdian-{name}-{}", std::process::id()));
            fs::create_dir_all(folder.join("site/sub")).expect("a folder");
            for file in ["site/index.html", "site/亮点.js", "site/sub/index.html", "secret"] {
                fs::write(folder.join(file), file).expect("a file");
            }
            Self(folder)
        }

        fn root(&self) -> PathBuf {
            self.0.join("site")
        }
    }

    impl Drop for Site {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn finds_files_and_indexes() {
        let site = Site::new("finds");
        let found = |target: &str| {
            let root = site.root().canonicalize().expect("it is there");
            resolve(&site.root(), target).map(|path| path.strip_prefix(root).expect("inside").to_path_buf())
        };
        assert_eq!(found("/"), Some(PathBuf::from("index.html")));
        assert_eq!(found("/?a=/../b#c"), Some(PathBuf::from("index.html")));
        assert_eq!(found("/%E4%BA%AE%E7%82%B9.js"), Some(PathBuf::from("亮点.js")));
        assert_eq!(found("/sub/"), Some(PathBuf::from("sub/index.html")));
        assert_eq!(found("/absent"), None);
        assert_eq!(found("/sub"), None);
    }

    #[test]
    fn never_leaves_its_folder() {
        let site = Site::new("leaves");
        for target in [
            "/../secret",
            "/%2e%2e/secret",
            "/..%2Fsecret",
            "/..%5Csecret",
            "//etc/passwd",
            "/sub/../../secret",
            "secret",
        ] {
            assert_eq!(resolve(&site.root(), target), None, "{target}");
        }
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink(site.0.join("secret"), site.root().join("link")).expect("a link");
            assert_eq!(resolve(&site.root(), "/link"), None);
        }
    }

    #[test]
    fn tells_browsers_what_files_are() {
        let types =
            ["a.html", "a.js", "a.wasm", "a.svg", "a.json", "a.css", "a"].map(|name| content_type(Path::new(name)));
        assert_eq!(
            types,
            [
                "text/html; charset=utf-8",
                "text/javascript; charset=utf-8",
                "application/wasm",
                "image/svg+xml; charset=utf-8",
                "application/json; charset=utf-8",
                "text/css; charset=utf-8",
                "application/octet-stream"
            ]
        );
    }

    #[test]
    fn answers_over_http_and_takes_the_next_port() {
        let site = Site::new("answers");
        let (first, port) = listen(0).expect("a free port");
        let (_, next) = listen(port).expect("another free port");
        assert!(next > port);
        let first = Arc::new(first);
        let (server, root) = (Arc::clone(&first), site.root());
        let serving = std::thread::spawn(move || serve(&server, &root));
        let ask = |request: &str| {
            let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).expect("it listens");
            write!(stream, "{request} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").expect("it takes it");
            let mut answer = String::new();
            stream.read_to_string(&mut answer).expect("it answers");
            answer
        };
        let page = ask("GET /");
        assert!(page.starts_with("HTTP/1.1 200") && page.ends_with("site/index.html"), "{page}");
        assert!(ask("GET /../secret").starts_with("HTTP/1.1 404"));
        assert!(ask("POST /").starts_with("HTTP/1.1 405"));
        first.unblock();
        serving.join().expect("it ends");
    }
}
