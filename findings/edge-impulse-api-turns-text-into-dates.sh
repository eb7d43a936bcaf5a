#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
#
# FINDING: the official Node client of Edge Impulse turns every text in an answer that looks like a time into a Date, also where
#   the API's description and the client's own types say "string". Read a sample's metadata, write them back unchanged, and the
#   server's text is another: the UTC offset is gone. And a real time with microseconds, or one in a list, stays a text although
#   its type is Date.
# A good guess: a typed client converts the fields that the description calls date-time, and no others.
# Concerns: who reads and writes back profiles, device names or metadata with this client, and who compares its answers with
#   those of another client: `.length`, `===` and `.startsWith()` on a text may meet a Date, `.getTime()` on a time may meet a text.
# Seen on 2026-11-28 (node 20.20.2): the lines after "expected" below.
# Versions: edge-impulse-api 1.95.13.    Source: npm, and a server on loopback that answers with what it was given.
# Exit: 0 seen as stated, 1 changed, 77 cannot be tried here.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "SKIP: needs $tool"; exit 77; }; done
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
npm install --prefix "$T" --ignore-scripts --no-audit --no-fund --loglevel=error edge-impulse-api@1.95.13 >"$T/log" 2>&1 ||
    { echo "SKIP: cannot install edge-impulse-api 1.95.13"; exit 77; }

cat >"$T/demo.js" <<'JS'
const http = require('http');
const { EdgeImpulseApi } = require('edge-impulse-api');
const sample = {
    metadata: { operator: 'A. Person', recordedAt: '2026-11-28T09:00:00+05:30' },
    created: '2026-11-28T09:00:00.123456Z', lastModified: '2026-11-28T09:00:00.123Z',
};
const kind = (value) => value instanceof Date ? 'Date' : typeof value;
let written;
const server = http.createServer((request, response) => {
    let body = '';
    request.on('data', (part) => body += part).on('end', () => {
        if (request.method === 'POST') written = body;
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify({ success: true, sample, payload: { values: [] } }));
    });
});
server.listen(0, '127.0.0.1', async () => {
    const api = new EdgeImpulseApi({ endpoint: `http://127.0.0.1:${server.address().port}` });
    await api.authenticate({ method: 'jwtToken', jwtToken: 'a.demo.token' });
    const answer = (await api.rawData.getSample(1, 2, {})).sample;
    await api.rawData.setSampleMetadata(1, 2, { metadata: answer.metadata });
    console.log(`metadata.operator    (type says string) is a ${kind(answer.metadata.operator)}`);
    console.log(`metadata.recordedAt  (type says string) is a ${kind(answer.metadata.recordedAt)}`);
    console.log(`lastModified, milliseconds (says Date)  is a ${kind(answer.lastModified)}`);
    console.log(`created, microseconds      (says Date)  is a ${kind(answer.created)}`);
    console.log(`the server had       ${JSON.stringify(sample.metadata)}`);
    console.log(`written back as read ${JSON.stringify(JSON.parse(written).metadata)}`);
    server.close();
    server.closeAllConnections();
});
JS
seen=$(cd "$T" && timeout 60 node demo.js)
echo "$seen"

expected='metadata.operator    (type says string) is a string
metadata.recordedAt  (type says string) is a Date
lastModified, milliseconds (says Date)  is a Date
created, microseconds      (says Date)  is a string
the server had       {"operator":"A. Person","recordedAt":"2026-11-28T09:00:00+05:30"}
written back as read {"operator":"A. Person","recordedAt":"2026-11-28T03:30:00.000Z"}'
[ "$seen" = "$expected" ] || { echo "CHANGED: expected"; echo "$expected"; exit 1; }
echo "SEEN: as stated"
