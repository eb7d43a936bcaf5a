# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""What stands between the editor and a Studio on a private host: a proxy that wants a login, and TLS by an own authority."""

import base64
import contextlib
import socket
import ssl
import subprocess
import threading


def forward(source, target):
    with contextlib.suppress(OSError):
        while data := source.recv(64 * 1024):
            target.sendall(data)
    for end in (source, target):
        with contextlib.suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)


class Server:
    """A loopback port; each who comes is served in a thread of its own, until stop()."""

    def __init__(self):
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        with contextlib.suppress(OSError):
            while True:
                client = self.socket.accept()[0]
                threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client):
        with client, contextlib.suppress(OSError):
            self.serve(client)

    def stop(self):
        self.socket.close()


def tunnel(client, port):
    with socket.create_connection(("127.0.0.1", port)) as target:
        back = threading.Thread(target=forward, args=(target, client), daemon=True)
        back.start()
        forward(client, target)
        back.join()


class TlsFront(Server):
    """Speaks TLS for a name, with a certificate by an authority that nobody knows, and passes on to a port."""

    def __init__(self, folder, name, target):
        self.target = target
        folder.mkdir()
        self.authority = folder / "ca.pem"
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(*self._certificate(folder, name))
        super().__init__()

    def _certificate(self, folder, name):
        key, certificate = folder / "host.key", folder / "host.pem"
        new = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"]
        authority = ["-keyout", folder / "ca.key", "-out", self.authority, "-subj", "/CN=Acme Test Authority"]
        host = ["-keyout", key, "-out", certificate, "-subj", f"/CN={name}", "-addext", f"subjectAltName=DNS:{name}"]
        by = ["-CA", self.authority, "-CAkey", folder / "ca.key", "-addext", "basicConstraints=CA:FALSE"]
        for command in ([*new, *authority], [*new, *host, *by]):
            subprocess.run(command, check=True, capture_output=True)
        return certificate, key

    def serve(self, client):
        with self.context.wrap_socket(client, server_side=True) as plain:
            tunnel(plain, self.target)


class Proxy(Server):
    """A proxy (CONNECT, RFC 9110, section 9.3.6) that wants a login and leads every name to one port."""

    def __init__(self, target, login):
        self.target = target
        self.login = base64.b64encode(login.encode())
        self.asked_for = []
        super().__init__()

    def serve(self, client):
        while True:
            head = b""
            while not head.endswith(b"\r\n\r\n"):
                part = client.recv(1)
                if not part:
                    return
                head += part
            if b"Proxy-Authorization: Basic " + self.login + b"\r\n" in head:
                break
            client.sendall(
                b'HTTP/1.1 407 Login\r\nProxy-Authenticate: Basic realm="test"\r\nContent-Length: 0\r\n\r\n'
            )
        self.asked_for.append(head.split(b" ")[1].decode())
        client.sendall(b"HTTP/1.1 200 Established\r\n\r\n")
        tunnel(client, self.target)
