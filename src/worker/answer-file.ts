import { isNamedByContent } from '#data/offline/expected-hash.ts'
import type { KeptFiles } from './kept-files.ts'

interface AnswerFileInput {
  request: Request
  /** Below the base. */
  path: string
  files: KeptFiles
  /** Keeps the worker alive until it has settled. */
  waitUntil: (work: Promise<unknown>) => void
}

/** Answers for a file: the kept copy at once if its name vouches for it, else only without a network. */
export async function answerFile(input: AnswerFileInput): Promise<Response> {
  const { request, path, files } = input
  if (!isNamedByContent(path)) {
    return fetch(request).catch(async (error: unknown) => {
      const kept = await files.find(path)
      if (kept) return kept
      throw error
    })
  }
  const kept = await files.find(path)
  return kept ?? fetchAndKeep(input)
}

async function fetchAndKeep({ request, path, files, waitUntil }: AnswerFileInput) {
  const response = await fetch(request)
  // Where there is no room it goes on as if there were no worker.
  waitUntil(files.add(path, response.clone()).catch(() => undefined))
  return response
}
