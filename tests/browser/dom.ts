/**
 * The part of the DOM that measuring needs. The project is compiled without TypeScript's own DOM library: its global
 * `Element`, `Text` and `Comment` would hide a missing import of the page tree's.
 */
export interface DomRect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

export interface DomNode {
  readonly nodeType: number;
  readonly parentElement: DomElement | null;
  readonly childNodes: Iterable<DomNode>;
}

export interface DomText extends DomNode {
  readonly data: string;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  readonly id: string;
  readonly textContent: string;
  /** Resolved against the document, on links alone. */
  readonly href?: string;
  closest(selector: string): DomElement | null;
  contains(node: DomNode): boolean;
  getAttribute(name: string): string | null;
  getBoundingClientRect(): DomRect;
  checkVisibility(): boolean;
}

export interface DomRange {
  setStart(node: DomNode, offset: number): void;
  setEnd(node: DomNode, offset: number): void;
  getClientRects(): Iterable<DomRect>;
}

export interface DomStyle {
  readonly display: string;
  readonly visibility: string;
  readonly opacity: string;
  readonly position: string;
  readonly overflowX: string;
  readonly overflowY: string;
  readonly clip: string;
  readonly clipPath: string;
  readonly contentVisibility: string;
  readonly color: string;
  readonly webkitTextFillColor: string;
  readonly backgroundColor: string;
  readonly backgroundImage: string;
}

export interface DomAnimation {
  readonly effect: { getComputedTiming(): { readonly endTime: number } } | null;
  finish(): void;
}

export interface DomDocument {
  readonly body: DomElement;
  readonly documentElement: DomElement & {
    readonly clientWidth: number;
    readonly scrollWidth: number;
    readonly scrollHeight: number;
  };
  createRange(): DomRange;
  getAnimations(): readonly DomAnimation[];
}
