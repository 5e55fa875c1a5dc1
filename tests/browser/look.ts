/** A rectangle in CSS pixels from the page's top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A piece of text or a picture that a visitor sees. */
export interface SeenItem {
  /** White space folded; `…` for a text's further lines, `<img>` and the like for what isn't text. */
  readonly text: string;
  readonly box: Box;
}

export interface SeenLine extends Box {
  /** In order from left to right. */
  readonly text: string;
  /** Middle between the left and the right end, in CSS pixels from the page's left edge. */
  readonly centre: number;
}

/** What a visitor gets of one filing number. */
export interface FilingLook {
  readonly text: string;
  readonly visible: boolean;
  /** Why it isn't visible; empty where it is. */
  readonly hiddenBy: readonly string[];
  /** The link that holds the whole number. */
  readonly link: { readonly href: string; readonly host: string; readonly text: string } | null;
  /** Whether a part of the number stands in a link. */
  readonly linkedInPart: boolean;
  /** The visible line that holds the number, as far as neighbours follow each other without a wide gap. */
  readonly line: SeenLine | null;
  /** Everything at the line's height in the footer, whatever the gaps. */
  readonly band: SeenLine | null;
  /** Distance of the line's centre from the page's, in CSS pixels; negative to the left. */
  readonly offCentre: number | null;
  /** The footer, or else the block, that the number stands in, as a short selector. */
  readonly footer: string;
  /** What is seen in the footer before the number, in the order of sight: by lines, then from the left. */
  readonly before: string;
  /** What is seen below the number's line, inside its footer. */
  readonly belowInFooter: readonly string[];
  /** What is seen below the number's footer, but for what is fixed to the window. */
  readonly below: readonly string[];
}

export interface PageLook {
  readonly filings: readonly FilingLook[];
  /** Width of the page's window without scroll bars, in CSS pixels. */
  readonly width: number;
  /** Height of the whole page, in CSS pixels. */
  readonly height: number;
  /** Requests that the page made elsewhere, none of which was let through. */
  readonly blocked: readonly string[];
}
