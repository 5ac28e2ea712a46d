import { useHydrated } from '../use-hydrated.ts'

export interface ExportedFile {
  label: string
  name: string
  type: string
  write: () => string
}

/** Long enough for any browser to have begun the download. */
const PATIENCE = 60_000

function download({ name, type, write }: ExportedFile): void {
  const url = URL.createObjectURL(new Blob([write()], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), PATIENCE)
}

/** Takes away what is found, as files that are made here in the browser. */
export function ExportButtons({ files }: { files: readonly ExportedFile[] }) {
  const hydrated = useHydrated()
  return (
    <fieldset disabled={!hydrated}>
      <legend className="text-sm text-mist">Download</legend>
      <div className="mt-1 flex flex-wrap gap-2">
        {files.map((file) => (
          <button
            key={file.label}
            type="button"
            className="button"
            title={file.name}
            onClick={() => download(file)}
          >
            <span className="sr-only">Download as </span>
            <span>{file.label}</span>
          </button>
        ))}
      </div>
    </fieldset>
  )
}
