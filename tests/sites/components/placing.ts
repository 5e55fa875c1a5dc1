import type { Browser, Page } from "playwright-core";

/** Where a browser puts a text in each of the surroundings, and how the elements around it are laid out. */
export interface Placing {
  readonly sides: readonly Side[];
  /** Of the outermost element. */
  readonly display: string;
  readonly position: string;
  /** Of the element that holds the text. */
  readonly textAlign: string;
}

type Side = "left" | "centre" | "right" | "unseen";

/** What may stand around a footer's part; in each, a library's component must put its content where its entry does. */
const surroundings = [
  "",
  "text-align: center",
  "text-align: right",
  "display: flex",
  "display: flex; justify-content: center",
  "display: flex; justify-content: flex-end",
  "display: flex; flex-direction: column",
  "display: flex; flex-direction: column; align-items: center",
];

/** Looks at markup in a browser. */
export class PlacingTab {
  private readonly tab: Page;

  private constructor(tab: Page) {
    this.tab = tab;
  }

  static async open(browser: Browser): Promise<PlacingTab> {
    return new PlacingTab(await browser.newPage({ viewport: { width: 1280, height: 800 } }));
  }

  /**
   * @param html a component's markup, or the element that it counts as.
   * @param text what it shows.
   * @param css the library's style sheet.
   */
  async place(html: string, text: string, css: string): Promise<Placing> {
    const blocks = surroundings.map((style) => `<div class="around" style="width: 1000px; ${style}">${html}</div>`);
    await this.tab.setContent(`<!doctype html><style>${css}</style><body style="margin: 0">${blocks.join("")}`);
    return this.tab.evaluate<Placing>(`(${look.toString()})(${JSON.stringify(text)})`);
  }
}

/** The part of the DOM that `look` needs. */
interface Part {
  readonly nodeType: number;
  readonly localName: string;
  readonly textContent: string;
  readonly childNodes: Iterable<Part>;
  getBoundingClientRect(): { left: number; right: number; width: number; height: number };
}
interface Range extends Pick<Part, "getBoundingClientRect"> {
  selectNodeContents(node: Part): void;
}
declare const document: { querySelectorAll(selector: string): Iterable<Part>; createRange(): Range };
declare function getComputedStyle(part: Part): Record<"display" | "position" | "visibility" | "textAlign", string>;

/** Runs in the browser, so it uses nothing from outside. */
function look(text: string): Placing {
  const elementsIn = ({ childNodes }: Part): Part[] =>
    [...childNodes].filter(
      ({ nodeType, localName }) => nodeType === 1 && localName !== "style" && localName !== "script",
    );
  const find = (within: Part): { node: Part; holder: Part } | null => {
    const node = [...within.childNodes].find((one) => one.nodeType === 3 && one.textContent.trim() === text);
    if (node) return { node, holder: within };
    for (const element of elementsIn(within)) {
      const found = find(element);
      if (found) return found;
    }
    return null;
  };
  const sideIn = (block: Part): Side => {
    const found = find(block);
    const range = document.createRange();
    if (!found || getComputedStyle(found.holder).visibility !== "visible") return "unseen";
    range.selectNodeContents(found.node);
    const { left, right, width, height } = range.getBoundingClientRect();
    if (width === 0 || height === 0) return "unseen";
    const around = block.getBoundingClientRect();
    const offset = left + right - around.left - around.right;
    return Math.abs(offset) <= 4 ? "centre" : offset < 0 ? "left" : "right";
  };
  const blocks = [...document.querySelectorAll(".around")];
  const [first] = blocks;
  const outermost = first && elementsIn(first)[0];
  const holder = first && find(first)?.holder;
  if (!outermost || !holder) throw new Error("nothing is rendered");
  const { display, position } = getComputedStyle(outermost);
  // A relative position alone moves nothing.
  const { textAlign } = getComputedStyle(holder);
  return { sides: blocks.map(sideIn), display, position: position.replace("relative", "static"), textAlign };
}
