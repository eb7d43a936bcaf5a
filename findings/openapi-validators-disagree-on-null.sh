#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
#
# FINDING: whether null is a value of a `nullable: true` schema of OpenAPI 3.0 depends on the tool: of seven usual ways to write it four
#   tools agree on three. An enum that does not list null: two take null, two refuse it. The way in which generators write a nullable
#   reference, `nullable: true` beside `allOf` with a $ref: one takes null, one refuses it, ajv compiles no such schema, and
#   express-openapi-validator starts without a complaint and then answers each request to that path with 500, also one with a right value.
#   OpenAPI 3.0.3 itself takes null in the first and the third way only, and lets `nullable` without `type` stand, without effect.
# A good guess: tools that read the same valid document come to the same verdict on {"value": null}.
# Concerns: a server checked by one tool and a mock or a contract test by another; clients that send null to clear a member. Write
#   type, nullable and the enum with null side by side in one schema, and no nullable anywhere else.
# Seen on 2026-11-29 (node 20.20.2): the lines after "expected" below.
# Versions: @stoplight/prism-cli 5.14.2, openapi-response-validator 12.1.3, express-openapi-validator 5.6.2 (express 5), ajv 8.20.0.
# Source: npm, and servers on loopback.
# Exit: 0 seen as stated, 1 changed, 77 cannot be tried here.
set -euo pipefail
for tool in node npm; do command -v "$tool" >/dev/null || { echo "SKIP: needs $tool"; exit 77; }; done
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
npm install --prefix "$T" --ignore-scripts --no-audit --no-fund --loglevel=error @stoplight/prism-cli@5.14.2 ajv@8.20.0 \
    openapi-response-validator@12.1.3 express-openapi-validator@5.6.2 express@5.1.0 >"$T/log" 2>&1 ||
    { echo "SKIP: cannot install the validators"; exit 77; }

cat >"$T/demo.js" <<'JS'
const { writeFileSync } = require('fs');
const { spawn } = require('child_process');
const http = require('http');
const express = require('express');
const Ajv = require('ajv');
const OpenApiValidator = require('express-openapi-validator');
const ResponseValidator = require('openapi-response-validator').default;

const reference = { $ref: '#/components/schemas/Order' };
const ways = {
    'type, nullable': { type: 'string', nullable: true },
    'type, nullable, enum without null': { type: 'string', nullable: true, enum: ['a', 'b'] },
    'type, nullable, enum with null': { type: 'string', nullable: true, enum: ['a', 'b', null] },
    'nullable, enum without null': { nullable: true, enum: ['a', 'b'] },
    'nullable, allOf $ref': { nullable: true, allOf: [reference] },
    'type, nullable, allOf $ref': { type: 'string', nullable: true, allOf: [reference] },
    'nullable beside $ref': { nullable: true, ...reference },
};
const components = { schemas: { Order: { type: 'string', enum: ['a', 'b'] } } };
const names = Object.keys(ways);
const body = (way) => ({ type: 'object', required: ['value'], properties: { value: ways[way] } });
const content = (way) => ({ content: { 'application/json': { schema: body(way) } } });
const paths = Object.fromEntries(names.map((way, index) => [`/${index}`, { post: {
    requestBody: { required: true, ...content(way) }, responses: { 200: { description: 'OK' } } } }]));
writeFileSync('openapi.json', JSON.stringify({ openapi: '3.0.3', info: { title: 'Demo', version: '1' }, paths, components }));

const attempt = (verdict) => { try { return verdict() ? 'takes' : 'refuses'; } catch { return 'fails'; } };
const post = async (port, index, value) => {
    const response = await fetch(`http://127.0.0.1:${port}/${index}`, { method: 'POST', body: JSON.stringify({ value }),
        headers: { 'content-type': 'application/json' } });
    await response.text();
    return response.ok ? 'takes' : response.status < 500 ? 'refuses' : `${response.status}`;
};
const listen = (server) => new Promise((done) => server.listen(0, '127.0.0.1', () => done(server.address().port)));

(async () => {
    const app = express().use(express.json(), OpenApiValidator.middleware({ apiSpec: './openapi.json' }));
    app.use((request, response) => response.status(200).end()).use((error, request, response, next) =>
        response.status(error.status || 500).end());
    const served = await listen(http.createServer(app));
    const spare = http.createServer(), port = await listen(spare);
    await new Promise((done) => spare.close(done));
    const prism = spawn(process.execPath, ['node_modules/.bin/prism', 'mock', '--port', `${port}`, 'openapi.json']);
    await new Promise((done) => prism.stdout.on('data', (text) => /listening/.test(text) && done()));
    for (const [index, way] of names.entries()) {
        const verdicts = {
            'Prism': await post(port, index, null),
            'response-validator': attempt(() => !new ResponseValidator({ responses: { 200: { schema: body(way) } }, components })
                .validateResponse(200, { value: null })),
            'express-validator': await post(served, index, null),
            'ajv': attempt(() => new Ajv().addSchema(components.schemas.Order, '#/components/schemas/Order')
                .validate(body(way), { value: null })),
        };
        console.log(`${way}: ${Object.entries(verdicts).map(([tool, verdict]) => `${tool} ${verdict}`).join(', ')}`);
        if (Object.values(verdicts).includes('500'))
            console.log(`  and {"value": "a"}: express-validator ${await post(served, index, 'a')}`);
    }
    prism.kill();
    process.exit(0);
})();
JS
seen=$(cd "$T" && NODE_ENV=production timeout 120 node demo.js 2>"$T/log") || { cat "$T/log"; exit 1; }
echo "$seen"

# shellcheck disable=SC2016
expected='type, nullable: Prism takes, response-validator takes, express-validator takes, ajv takes
type, nullable, enum without null: Prism takes, response-validator takes, express-validator refuses, ajv refuses
type, nullable, enum with null: Prism takes, response-validator takes, express-validator takes, ajv takes
nullable, enum without null: Prism takes, response-validator takes, express-validator 500, ajv fails
  and {"value": "a"}: express-validator 500
nullable, allOf $ref: Prism refuses, response-validator takes, express-validator 500, ajv fails
  and {"value": "a"}: express-validator 500
type, nullable, allOf $ref: Prism refuses, response-validator refuses, express-validator refuses, ajv refuses
nullable beside $ref: Prism takes, response-validator refuses, express-validator 500, ajv fails
  and {"value": "a"}: express-validator 500'
[ "$seen" = "$expected" ] || { echo "CHANGED: expected"; echo "$expected"; exit 1; }
echo "SEEN: as stated"
