import type { WriteStream } from "node:tty";
import { hunt, type HuntReport } from "./hunt.ts";
import { openBrowser } from "./measure.ts";
import { LookingTab } from "./oracle.ts";

/** Reasons that are named of those that make answers unknown. */
const namedReasons = 12;

/** Runs a hunt and prints what it found; the number of contradictions. */
export async function runOracle(runs: number, seed: number, output: WriteStream): Promise<number> {
  const browser = await openBrowser();
  try {
    const onProgress = (pages: number, found: number): void => {
      output.write(`\r${String(pages)} of ${String(runs)} pages, ${String(found)} contradictions`);
    };
    const tab = await LookingTab.open(browser);
    const report = await hunt({ tab, runs, seed, ...(output.isTTY && { onProgress }) });
    output.write(`${output.isTTY ? "\r" : ""}${textOf(report, seed)}\n`);
    return report.contradictions.length;
  } finally {
    await browser.close();
  }
}

function textOf({ pages, tallies, reasons, contradictions }: HuntReport, seed: number): string {
  const lines = [`${String(pages)} pages, seed ${String(seed)}`, ""];
  for (const [question, { yes, no, unknown }] of Object.entries(tallies)) {
    const share = (unknown / Math.max(1, yes + no + unknown)) * 100;
    lines.push(`${question.padEnd(8)} yes ${String(yes)}, no ${String(no)}, unknown ${share.toFixed(1)} %`);
  }
  const often = [...reasons].toSorted(([, a], [, b]) => b - a).slice(0, namedReasons);
  lines.push("", ...often.map(([reason, count]) => `${String(count).padStart(6)}  ${reason}`), "");
  lines.push(`${String(contradictions.length)} contradictions`);
  for (const { html, claims } of contradictions) lines.push("", claims.join("; "), html);
  return lines.join("\n");
}
