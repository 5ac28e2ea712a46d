/** A licence, and the packages whose work goes out under it. */
export interface Notice {
  /** Its SPDX identifier. */
  licence: string
  /** Its words, paragraph by paragraph. */
  text: string[]
  packages: NoticedPackage[]
}

export interface NoticedPackage {
  name: string
  version: string
  /** Lines in which its authors say that it is theirs. */
  copyright: string[]
}
