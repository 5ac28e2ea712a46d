import { spawn } from 'node:child_process'
import { basename, dirname } from 'node:path'
import type { SeedFile } from '../read/collect.ts'

/** The seeds as they were at a revision, and its short name; nothing is checked out. */
export async function collectRevision(
  folder: string,
  revision: string,
): Promise<{ name: string; files: SeedFile[] }> {
  const cwd = dirname(folder)
  const git = (args: string[], input = '') => runGit(args, { cwd, input })
  const commit = `${revision}^{commit}`
  const name = await git(['rev-parse', '--verify', '--short', '--end-of-options', commit])
  const short = name.toString().trim()
  const listed = await git(['ls-tree', '-r', '-z', '--name-only', short, `${basename(folder)}/`])
  const paths = listed
    .toString()
    .split('\0')
    .filter((path) => /\.(?:yaml|md)$/.test(path))
  const asked = paths.map((path) => `${short}:./${path}\n`).join('')
  const texts = splitBatch(await git(['cat-file', '--batch'], asked))
  const files = paths.map((path, index) => ({
    path: `seeds/${path.slice(basename(folder).length + 1)}`,
    text: texts[index] ?? '',
  }))
  return { name: short, files }
}

/** Takes apart what git answers: for each object a line that ends in its size, and its bytes. */
function splitBatch(answer: Buffer): string[] {
  const texts: string[] = []
  let at = 0
  while (at < answer.length) {
    const start = answer.indexOf('\n', at) + 1
    const size = Number(/ (\d+)\n$/.exec(answer.subarray(at, start).toString())?.[1])
    if (start === 0 || Number.isNaN(size)) throw new Error('git cat-file answers otherwise')
    texts.push(answer.subarray(start, start + size).toString())
    at = start + size + 1
  }
  return texts
}

function runGit(args: string[], { cwd, input }: { cwd: string; input: string }): Promise<Buffer> {
  return new Promise((done, failed) => {
    const git = spawn('git', args, { cwd, stdio: ['pipe', 'pipe', 'inherit'] })
    const parts: Buffer[] = []
    git.stdout.on('data', (part: Buffer) => parts.push(part))
    git.on('error', failed)
    git.on('close', (code) => {
      if (code === 0) done(Buffer.concat(parts))
      else failed(new Error(`git ${args[0]} ends with ${code}`))
    })
    // A git that fails early never reads; its exit code then says more.
    git.stdin.on('error', () => undefined)
    git.stdin.end(input)
  })
}
