/** The paper that a map is laid out on; lengths are units of its view box. */
export interface MapFrame {
  width: number
  /** How much higher than wide the map tends to be. */
  aspect: number
  /** Size of the names. */
  text: number
  /** How wide a letter of them is at most on average, in sizes: more than in most typefaces. */
  letter: number
  /** Names with more characters stand on two lines. */
  longest: number
  /** Half the size of a trace: of those with few ties, with some, with many. */
  radii: readonly [number, number, number]
  /** Kept free around every trace with its name. */
  gap: number
}

export const WIDE_FRAME: MapFrame = {
  width: 960,
  aspect: 0.64,
  text: 20,
  letter: 0.5,
  longest: 12,
  radii: [23, 29, 38],
  gap: 22,
}

export const TALL_FRAME: MapFrame = {
  width: 360,
  aspect: 2.1,
  text: 12.5,
  letter: 0.6,
  longest: 6,
  radii: [17, 20, 26],
  gap: 9,
}
