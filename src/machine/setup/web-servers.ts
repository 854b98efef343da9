import { NO_SUCH_FILE, PROBLEM_TYPE } from '../../format/api-problem.ts';

/** Where a site is served from. */
export interface WebPlace {
  /** The folder of the machine. */
  readonly folder: string;
  /** What the web server takes as its root: the site stands in it below the base path. */
  readonly root: string;
  /** With both slashes. */
  readonly basePath: string;
  /** Host name; `_` where it is not known. */
  readonly host: string;
}

/**
 * What every page says in its own policy, and what only a header can: who may show it in a frame. The pages' own policies stay in force beside
 * it, with the digests of their programs.
 */
const POLICY = "frame-ancestors 'self'; object-src 'none'; base-uri 'self'; form-action 'self'";
/** A picture that was put into public/ must not run programs as a page of the site. */
const PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

const HEADERS: readonly (readonly [name: string, value: string])[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'SAMEORIGIN'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), microphone=(), payment=(), usb=(), geolocation=(self)'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/** All that a site may hold: what a web server brings itself differs from one to the next, and often lacks CSV. */
const TYPES: readonly (readonly [type: string, endings: string])[] = [
  ['text/html', 'html htm'],
  ['text/css', 'css'],
  ['text/plain', 'txt md'],
  ['text/csv', 'csv'],
  ['text/xml', 'xml'],
  ['application/javascript', 'js mjs'],
  ['application/json', 'json map webmanifest'],
  ['application/wasm', 'wasm'],
  ['application/pdf', 'pdf'],
  ['application/zip', 'zip'],
  ['application/msword', 'doc'],
  ['application/vnd.ms-excel', 'xls'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
  ['image/svg+xml', 'svg'],
  ['image/png', 'png'],
  ['image/jpeg', 'jpg jpeg'],
  ['image/gif', 'gif'],
  ['image/webp', 'webp'],
  ['image/avif', 'avif'],
  ['image/x-icon', 'ico'],
  ['audio/mpeg', 'mp3'],
  ['video/mp4', 'mp4'],
];

const FOREVER = 'public, max-age=31536000, immutable';
/** Kept, but asked about each time: a publication shows at once. */
const ASK = 'no-cache';

const NO_API = JSON.stringify(NO_SUCH_FILE);

export function nginxConfig({ folder, root, basePath, host }: WebPlace): string {
  const headers = HEADERS.map(([name, value]) => `    add_header ${name} "${value}" always;`).join('\n');
  const below = basePath === '/' ? '' : `\n    location = / { return 302 ${basePath}; }`;
  const types = TYPES.map(([type, endings]) => `        ${type} ${endings};`).join('\n');
  return `# 幼儿园信息公示的 nginx 配置，由 publish:init 写成；再运行一次会重写，自己要改的请改在复制出去的那一份里。
# 安装：sudo ln -s ${folder}/setup/nginx.conf /etc/nginx/conf.d/kindergarten.conf && sudo nginx -t && sudo systemctl reload nginx
# 重新载入以后，原标识码的网址由服务器直接转到现在的网页（每晚的定时任务会重新载入）；在此之前由网页自己转。

map $uri $kindergarten_moved {
    default "";
    include "${folder}/current/.former-codes*.map";
}
map $uri $kindergarten_policy {
    default "${POLICY}";
    "~\\.svg$" "${PICTURE_POLICY}";
}
map $uri $kindergarten_cache {
    default "${ASK}";
    "~^${escaped(basePath)}_astro/" "${FOREVER}";
}
map $uri $kindergarten_origin {
    default "";
    "~^${escaped(basePath)}(api|data)/" "*";
}

server {
    # 机器有 IPv6 的，再加一行 listen [::]:80;
    listen 80;
    # 有证书的，换成 listen 443 ssl; 写上 ssl_certificate 和 ssl_certificate_key，再加一行：
    # add_header Strict-Transport-Security "max-age=31536000" always;
    server_name ${host};

    root "${root}";
    index index.html;
    charset utf-8;
    charset_types text/css text/plain text/csv text/xml application/json application/javascript image/svg+xml;
    absolute_redirect off;
    server_tokens off;
    etag on;

    # 多数文件旁边有压缩好的一份，没有的（每所园的 JSON）发的时候压
    gzip_static on;
    gzip on;
    gzip_vary on;
    gzip_types text/css text/plain text/csv text/xml application/json application/javascript image/svg+xml;

    add_header Content-Security-Policy $kindergarten_policy always;
    add_header Cache-Control $kindergarten_cache always;
    add_header Access-Control-Allow-Origin $kindergarten_origin always;
${headers}

    if ($kindergarten_moved) { return 301 $kindergarten_moved; }
    error_page 404 ${basePath}404.html;
${below}
    location ~ /\\. { return 404; }
    location ${basePath} { }
    location ${basePath}api/ { error_page 404 @no_api; }
    location @no_api {
        internal;
        types { }
        default_type ${PROBLEM_TYPE};
        return 404 '${NO_API}';
    }

    # 网站自己的文件和常见的附件；别的一律让浏览器下载
    default_type application/octet-stream;
    types {
${types}
    }
}
`;
}

export function caddyConfig({ folder, root, basePath, host }: WebPlace): string {
  const address = host === '_' ? ':80' : host;
  const headers = HEADERS.map(([name, value]) => `\t\t${name} "${value}"`).join('\n');
  const below = basePath === '/' ? '' : `\tredir / ${basePath} 302\n`;
  return `# 幼儿园信息公示的 Caddy 配置，由 publish:init 写成。
# 安装：在 /etc/caddy/Caddyfile 里加一行 import ${folder}/setup/Caddyfile，再 sudo systemctl reload caddy
# 域名能从公网访问的，Caddy 自己申请证书、改用 https。原标识码的网址由网页自己转到现在的网页。

${address} {
\troot * "${root}"
${below}
\theader {
\t\t?Content-Security-Policy "${POLICY}"
\t\t?Cache-Control "${ASK}"
${headers}
\t}
\t@pictures path *.svg
\theader @pictures Content-Security-Policy "${PICTURE_POLICY}"
\t@forever path ${basePath}_astro/*
\theader @forever Cache-Control "${FOREVER}"
\t@open path ${basePath}api/* ${basePath}data/*
\theader @open Access-Control-Allow-Origin "*"

\t@hidden path */.*
\terror @hidden 404
\tencode gzip
\tfile_server {
\t\tprecompressed gzip
\t}
\thandle_errors {
\t\t@api expression \`{http.error.status_code} == 404 && {http.request.uri.path}.startsWith("${basePath}api/")\`
\t\thandle @api {
\t\t\theader Content-Type ${PROBLEM_TYPE}
\t\t\trespond \`${NO_API}\` 404
\t\t}
\t\t@missing expression {http.error.status_code} == 404
\t\thandle @missing {
\t\t\trewrite * ${basePath}404.html
\t\t\tfile_server
\t\t}
\t}
}
`;
}

function escaped(path: string): string {
  return path.replaceAll('.', '\\.');
}
