import { existsSync } from 'node:fs'
import { join } from 'node:path'

const INSTALLED = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/

/**
 * The folder of the package that a module of a bundle is from, undefined for one of our own.
 * What a bundler adds by itself goes by its name.
 *
 * @example packageFolder('/a/node_modules/@b/c/d.js', '/a') // '/a/node_modules/@b/c'
 */
export function packageFolder(module: string, root: string): string | undefined {
  const path = module.replace(/^\0/, '').replace(/\?.*$/, '')
  const installed = INSTALLED.exec(path)?.[0]
  if (installed !== undefined || path === module) return installed
  const [name = ''] = path.split('/')
  const folder = join(root, 'node_modules', name)
  return existsSync(join(folder, 'package.json')) ? folder : undefined
}
