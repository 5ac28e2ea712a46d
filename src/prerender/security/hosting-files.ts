import { ASK_AGAIN, KEEP, LASTING, LASTING_STARTS } from './lasting-files.ts'
import { securityHeaders } from './security-headers.ts'

interface HostingFilesInput {
  base: string
  policy: string
}

type Header = [name: string, value: string]

/** What tells hosts which headers to send, by file name. */
export function hostingFiles({ base, policy }: HostingFilesInput): Map<string, string> {
  const headers = securityHeaders(policy)
  return new Map([
    ['_headers', headersFile(base, headers)],
    ['hosting/nginx.conf', nginxConf(base, headers)],
    ['hosting/Caddyfile', caddyfile(base, headers)],
  ])
}

/** Nothing is said twice of a file, since some hosts would send both; those ask again unasked. */
function headersFile(base: string, headers: readonly Header[]): string {
  const rule = (path: string, lines: readonly Header[]) =>
    [`${base}${path}*`, ...lines.map(([name, value]) => `  ${name}: ${value}`)].join('\n')
  const lasting = LASTING_STARTS.map((start) => rule(start, [['Cache-Control', KEEP]]))
  return `${[rule('', headers), ...lasting].join('\n')}\n`
}

/** A location hears nothing of what is added around it, so each adds all of it. */
function nginxConf(base: string, headers: readonly Header[]): string {
  const always = headers
    .map(([name, value]) => `  add_header ${name} "${value}" always;\n`)
    .join('')
  return `# Include this in a server block whose root is the folder that holds ${base}
index index.html;
error_page 404 ${base}404.html;
location ${base} {
${always}  add_header Cache-Control "${ASK_AGAIN}" always;
}
location ~ "^${base}${LASTING}" {
${always}  # Without "always": that a file is missing is not to be remembered.
  add_header Cache-Control "${KEEP}";
}
`
}

function caddyfile(base: string, headers: readonly Header[]): string {
  const lines = headers.map(([name, value]) => `  ${name} "${value}"\n`).join('')
  return `# Import this in a site whose root is the folder that holds ${base}
encode zstd gzip
header ${base}* {
${lines}}
@lasting {
  path_regexp ^${base}${LASTING}
  file
}
@other {
  path ${base}*
  not {
    path_regexp ^${base}${LASTING}
  }
}
header @lasting Cache-Control "${KEEP}"
header @other Cache-Control "${ASK_AGAIN}"
file_server
handle_errors {
  rewrite * ${base}404.html
  file_server
}
`
}
