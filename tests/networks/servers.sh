# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Profile Editor authors
# SPDX-License-Identifier: Apache-2.0
#
# For sourcing: real proxies and servers of Debian on loopback, in the folder $rig. start_servers starts them, end_servers ends
# them. The simulator is expected at $rig_simulator_port; behind the proxies it is https://studio.example.test/v1.

rig_pids=()

make_certificates()
{
    local pki=${rig:?}/pki name
    mkdir -p "$pki"
    openssl req -x509 -newkey rsa:2048 -nodes -keyout "$pki/ca.key" -out "$pki/ca.pem" -days 30 -subj "/CN=Acme Test CA" \
        -addext "basicConstraints=critical,CA:TRUE" 2>/dev/null
    issue server rsa:2048 -sha256
    issue weak rsa:1024 -sha256
    issue sha1 rsa:2048 -sha1
    issue client rsa:2048 -sha256
    for name in server client; do
        cat "$pki/$name.pem" "$pki/$name.key" >"$pki/$name-both.pem"
    done
    chmod 0600 "$pki"/*-both.pem
    openssl pkcs12 -export -in "$pki/client.pem" -inkey "$pki/client.key" -out "$pki/client.p12" -passout pass:geheim
    chmod a+r "$pki/server.pem" "$pki/ca.pem" # what is with its key stays closed: stunnel minds
}

issue() # NAME KEY DIGEST
{
    local pki=$rig/pki
    openssl req -newkey "$2" -nodes -keyout "$pki/$1.key" -out "$pki/$1.csr" -subj "/CN=$1.example.test" 2>/dev/null
    openssl x509 -req -in "$pki/$1.csr" -CA "$pki/ca.pem" -CAkey "$pki/ca.key" -CAcreateserial "$3" -days 30 -out "$pki/$1.pem" \
        -extfile <(echo "subjectAltName=DNS:localhost,DNS:studio.example.test,IP:127.0.0.1") 2>/dev/null
}

# Starts a program of the rig; what it says is in the log of that name.
serve() # NAME COMMAND...
{
    local name=$1
    shift
    "$@" >"$rig/log/$name.out" 2>&1 &
    rig_pids+=($!)
}

wait_for_port() # ADDRESS PORT
{
    local turns=0
    until (exec 3<>"/dev/tcp/$1/$2") 2>/dev/null; do
        turns=$((turns + 1))
        if [ $turns -gt 200 ]; then
            echo "nobody listens at $1:$2; see $rig/log" >&2
            return 1
        fi
        sleep 0.1
    done
}

configuration() # FILE
{
    sed -e "s|@RIG@|$rig|g" -e "s|@SIMULATOR@|${rig_simulator_port:?}|g" "${rig_source:?}/$1" >"$rig/$1"
    echo "$rig/$1"
}

start_servers()
{
    mkdir -p "$rig/run" "$rig/log"
    chmod 0755 "$rig"
    chmod 0777 "$rig/run" "$rig/log"
    make_certificates
    htpasswd -bc "$rig/logins" pat pr0xy-s3cret 2>/dev/null
    chmod a+r "$rig/logins"
    printf '127.0.0.1 localhost\n127.9.9.9 studio.example.test\n' >"$rig/hosts"
    serve nginx nginx -e "$rig/log/nginx-error.log" -c "$(configuration nginx.conf)" -g 'daemon off;'
    serve haproxy haproxy -q -db -f "$(configuration haproxy.cfg)"
    serve apache apache2 -DFOREGROUND -f "$(configuration apache.conf)"
    serve stunnel stunnel4 "$(configuration stunnel.conf)"
    serve squid squid --foreground -f "$(configuration squid.conf)"
    # They look a name up as the system does: a hosts file of the rig's in a namespace of their own.
    # shellcheck disable=SC2016 # the inner shell expands its arguments
    serve tinyproxy unshare --mount sh -c 'mount --bind "$1" /etc/hosts && exec tinyproxy -d -c "$2"' sh \
        "$rig/hosts" "$(configuration tinyproxy.conf)"
    # shellcheck disable=SC2016
    serve dante unshare --mount sh -c 'mount --bind "$1" /etc/hosts && exec danted -f "$2"' sh \
        "$rig/hosts" "$(configuration danted.conf)"
    # shellcheck disable=SC2016
    serve privoxy unshare --mount sh -c 'mount --bind "$1" /etc/hosts && exec privoxy --no-daemon "$2"' sh \
        "$rig/hosts" "$(configuration privoxy.conf)"
    # shellcheck disable=SC2016
    serve microsocks unshare --mount sh -c 'mount --bind "$1" /etc/hosts && exec microsocks -i 127.0.0.1 -p 1081 -u pat -P "$2"' sh \
        "$rig/hosts" pr0xy-s3cret
    wait_for_port 127.9.9.9 443
    wait_for_port 127.0.0.1 8480 # haproxy
    wait_for_port 127.0.0.1 8501 # apache
    wait_for_port 127.0.0.1 8490 # stunnel
    wait_for_port 127.0.0.1 3128 # squid
    wait_for_port 127.0.0.1 8888 # tinyproxy
    wait_for_port 127.0.0.1 1080 # dante
    wait_for_port 127.0.0.1 8118 # privoxy
    wait_for_port 127.0.0.1 1081 # microsocks
}

end_servers()
{
    local pid
    for pid in "${rig_pids[@]}"; do
        kill "$pid" 2>/dev/null || true
    done
    for pid in "${rig_pids[@]}"; do
        wait "$pid" 2>/dev/null || true
    done
}
