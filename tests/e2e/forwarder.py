# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
"""The network between the editor and the simulator, which can be taken away and come back."""

import select
import socket
import threading


class Forwarder:
    def __init__(self, port):
        self.target = port
        self.sockets = []
        self.listener = self._bound(0)
        self.port = self.listener.getsockname()[1]
        self.connect()

    @staticmethod
    def _bound(port):
        """Refuses every connection until it listens, and keeps the port from others."""
        listener = socket.socket()
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(("127.0.0.1", port))
        return listener

    def connect(self):
        self.listener.listen()
        threading.Thread(target=self._accept, args=[self.listener], daemon=True).start()

    def cut(self):
        """From now on, every connection is refused, and those that were there are gone."""
        for one in [self.listener, *self.sockets]:
            try:
                one.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
            one.close()
        self.sockets = []
        self.listener = self._bound(self.port)

    def _accept(self, listener):
        while True:
            try:
                here, _ = listener.accept()
            except OSError:
                return
            there = socket.create_connection(("127.0.0.1", self.target))
            self.sockets += [here, there]
            threading.Thread(target=self._forward, args=[here, there], daemon=True).start()

    @staticmethod
    def _forward(here, there):
        other = {here: there, there: here}
        try:
            while True:
                for one in select.select([here, there], [], [])[0]:
                    data = one.recv(65536)
                    if not data:
                        here.close()
                        there.close()
                        return
                    other[one].sendall(data)
        except (OSError, ValueError):
            return
