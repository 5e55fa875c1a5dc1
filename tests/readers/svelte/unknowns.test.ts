import { Linter } from "eslint";
import * as svelteParser from "svelte-eslint-parser";
import { expect, it } from "vitest";
import icp from "../../../src/index.ts";

const number = "京ICP备16023847号-2";
const owner = "星河科技有限公司";
const portal = "https://beian.miit.gov.cn/";
const link = `<a href="${portal}">${number}</a>`;

function findsIn(script = "", content = "", attributes = ""): (string | null)[] {
  const code = `<script>\n${script}\n</script>\n<footer ${attributes}>${content}</footer>\n`;
  const languageOptions = { parser: svelteParser };
  const config = { ...icp.configs.recommended[0], files: ["**/*.svelte"], plugins: { icp }, languageOptions };
  const messages = new Linter().verify(code, [config], { filename: "src/Footer.svelte" });
  return messages.map(({ ruleId, message }) => ruleId ?? message);
}

/** What a table has in a row; what it leaves out is empty. */
type Row = readonly string[];

it.each<Row>([
  ["", `${owner} <a use:icpLink href="#">${number}</a>`],
  ["", `${owner} ${number}`, "use:linkify"],
  ["", `${owner} ${link}`, `use:reveal style="opacity: 0"`],
  ["", `${owner} ${link}`, "use:reveal hidden"],
  [`let a; onMount(() => { a.href = "${portal}"; });`, `${owner} <a bind:this={a} href="#">${number}</a>`],
  ["let o; onMount(() => { o.textContent = name; });", `<span bind:this={o}></span> ${link}`],
  ["let f; onMount(() => { f.hidden = false; });", `${owner} ${link}`, "bind:this={f} hidden"],
])("an element that code is handed is unknown: %s %s", (script, content, attributes) => {
  expect(findsIn(script, content, attributes)).toEqual([]);
});

it("a variable that no code uses hands the element to none", () => {
  expect(findsIn("let a;", `${owner} <a bind:this={a} href="#">${number}</a>`)).toEqual(["icp/link-to-miit"]);
});

it.each<Row>([
  ["export let icp;", `${owner} {#if icp}<a href="${portal}">{icp}</a>{:else}<span>京ICP备12345678号</span>{/if}`],
  ["export let no;", `${owner} {#if no}<a href="${portal}">{no}</a>{:else}<span>京ICP备12345678号</span>{/if}`],
  ["export let icp;", `${owner} {#if !icp}<span>京ICP备12345678号</span>{:else}<a href="${portal}">{icp}</a>{/if}`],
  ["export let text;", `{@html text || "某某公司 京ICP备12345678号"}`],
])("what stands in for a missing value says nothing of the value: %s %s", (script, content) => {
  expect(findsIn(script, content)).toEqual([]);
});

it.each<Row>([
  ["export let friends;", `{#each friends as s}<em class="icp">{s.icp}</em>{/each}`],
  ["export let friends;", `{#each friends as { icp }}<em class="icp">{icp}</em>{/each}`],
  [
    `const partners = [{ name: "甲", icp: "沪ICP备09000001号-3" }, { name: "乙", icp: "沪ICP备09000002号-3" }];`,
    `{#each partners as p}<p>{p.name} {p.icp}</p>{/each} ${owner} ${link}`,
  ],
])("records of others are none of the site's: %s %s", (script, content) => {
  expect(findsIn(script, content)).toEqual([]);
});

it("a condition that says nothing of a missing value has two branches", () => {
  expect(findsIn("export let cn;", `${owner} {#if cn}${link}{:else}<span>${number}</span>{/if}`)).toEqual([
    "icp/link-to-miit",
  ]);
});
