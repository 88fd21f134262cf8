#!/usr/bin/env bash
# Runs Apache, nginx and Caddy with the settings that README.md shows, and asks each for the first page in several languages.
# `tests/servers/first-visit.sh FOLDER`; FOLDER is a built portal.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit 2

work=$(mktemp -d) || exit 2
running=()
finish() {
    [ ${#running[@]} -eq 0 ] || kill "${running[@]}" 2>/dev/null
    wait
    rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' INT TERM
chmod 755 "$work"
cp -R "$1" "$work/site" && chmod -R a+rX "$work/site" || exit 2

# The blocks of a language in the README, from the first that is asked for on.
block() { awk -v open="\`\`\`$1" -v which="$2" '$0 == open { n++; on = 1; next } on && /^```/ { on = 0 } on && n == which' README.md; }

apache() {
    block apache 1 >"$work/site/.htaccess"
    cat >"$work/apache.conf" <<END
ServerRoot $work
PidFile $work/apache.pid
Listen 127.0.0.1:18081
ServerName localhost
ErrorLog $work/apache.log
$(for module in mpm_event authz_core dir mime headers rewrite; do
    [ ! -e /usr/lib/apache2/modules/mod_$module.so ] || echo "LoadModule ${module}_module /usr/lib/apache2/modules/mod_$module.so"
done)
TypesConfig /etc/mime.types
DocumentRoot $work/site
<Directory $work/site>
    AllowOverride All
    Require all granted
</Directory>
END
    [ "$(id -u)" -ne 0 ] || printf 'User www-data\nGroup www-data\n' >>"$work/apache.conf"
    [ ! -e /usr/lib/apache2/modules/mod_unixd.so ] || echo "LoadModule unixd_module /usr/lib/apache2/modules/mod_unixd.so" >>"$work/apache.conf"
    /usr/sbin/apache2 -f "$work/apache.conf" -D FOREGROUND &
    running+=($!)
}

nginx() {
    cat >"$work/nginx.conf" <<END
daemon off;
pid $work/nginx.pid;
error_log $work/nginx.log;
events {}
http {
    access_log off;
    client_body_temp_path $work/body; proxy_temp_path $work/proxy; fastcgi_temp_path $work/fastcgi;
    uwsgi_temp_path $work/uwsgi; scgi_temp_path $work/scgi;
    types { text/html html; }
    $(block nginx 1)
    server {
        listen 127.0.0.1:18082;
        root $work/site;
        $(block nginx 2)
    }
}
END
    /usr/sbin/nginx -c "$work/nginx.conf" &
    running+=($!)
}

caddy() {
    cat >"$work/Caddyfile" <<END
{
    admin off
    auto_https off
}
http://localhost:18083 {
    bind 127.0.0.1
    root * $work/site
    $(block caddy 1)
    file_server
}
END
    HOME=$work XDG_DATA_HOME=$work XDG_CONFIG_HOME=$work command caddy run --config "$work/Caddyfile" --adapter caddyfile 2>"$work/caddy.log" &
    running+=($!)
}

apache
nginx
caddy

failed=0
# What a server answers: the code, where it leads, and Vary. The host is that of the site, since Caddy asks for it.
answer() {
    curl -s -o "$work/body.html" -D "$work/head" -H "Host: localhost:$1" ${3:+-H "Accept-Language: $3"} "http://127.0.0.1:$1$2" || { echo "no answer"; return; }
    awk -v RS='\r\n' 'NR == 1 { code = $2 } tolower($1) == "location:" { to = $2 } tolower($1) == "vary:" { vary = vary " " $2 }
        END { sub("^https?://[^/]*", "", to); print code, to, (tolower(vary) ~ /accept-language/ ? "varies" : "") }' "$work/head" | tr -s ' ' | sed 's/ $//'
}
expect() {
    local got
    got=$(answer "$2" "$3" "$4")
    [ "$got" = "$5" ] || { echo "  $1: $3 for “$4”: $got, not $5"; failed=1; }
}

for pair in Apache:18081 nginx:18082 Caddy:18083; do
    name=${pair%:*} port=${pair#*:}
    curl -s -o "$work/body.html" --retry 20 --retry-connrefused -H "Host: localhost:$port" "http://127.0.0.1:$port/"
    expect "$name" "$port" / "ar,en;q=0.8,de;q=0.5" "302 /ar/ varies"
    expect "$name" "$port" / "de-DE,de;q=0.9" "302 /de/ varies"
    expect "$name" "$port" / "fa-AF,fa;q=0.9" "302 /prs/ varies"
    expect "$name" "$port" / "ku,tr;q=0.5" "302 /kmr/ varies"
    expect "$name" "$port" / uk "302 /uk/ varies"
    expect "$name" "$port" / "ja,ar;q=0.9" "200 varies"
    expect "$name" "$port" / "arn" "200 varies"
    expect "$name" "$port" / "" "200 varies"
    expect "$name" "$port" /index.html ar "200"
    expect "$name" "$port" /de/ "ar" "200"
    grep -q 'class="\?chooser' "$work/site/index.html" || failed=1
done
[ "$failed" -eq 0 ] && echo "  Apache, nginx and Caddy lead on from the first page, and from no other"
exit "$failed"
