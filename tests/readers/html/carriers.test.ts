import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import icp from "../../../src/index.ts";

const number = "京ICP备16023847号-2";
const organization = "星河科技有限公司";
const line = `${organization} <a href="https://beian.miit.gov.cn/">${number}</a>`;

function lint(text: string, filename = "index.html"): string[] {
  const config: Linter.Config[] = [
    ...icp.configs.recommended,
    { settings: { icp: { organization, filingNumber: number, portal: "https://beian.miit.gov.cn/" } } },
  ];
  return new Linter().verify(text, config, { filename }).map(({ ruleId, message }) => ruleId ?? message);
}

function document(head: string, body: string): string {
  return `<!doctype html>\n<html>\n<head>${head}</head>\n<body>\n${body}\n</body>\n</html>\n`;
}

describe("the shell of an application whose build adds the script", () => {
  it.each([
    ["Create React App", document("", `<noscript>You need to enable JavaScript.</noscript>\n<div id="root"></div>`)],
    ["Vue CLI", document("", `<div id="app"></div>\n<!-- built files will be auto injected -->`)],
    [
      "a loading notice",
      document("", `<div id="app"><div id="loader-wrapper"><div class="load_title">正在加载系统资源</div></div></div>`),
    ],
    ["a name that the build puts in", document("", `<div id="<%= mountId %>"></div>`)],
    ["nothing but a comment", document("", "<!-- quasar:entry-point -->")],
    ["nothing", document("", "")],
  ])("%s", (_, text) => {
    expect(lint(text)).toEqual([]);
  });

  it("may bring its style sheets", () => {
    expect(lint(document("", `<div id="app"></div>\n<footer>${line}</footer>`))).toEqual([]);
  });

  it("is no rendered page", () => {
    expect(lint(document("", `<div id="app"><main><h1>星河</h1><a href="/a">一</a></main></div>`))).toEqual([
      "icp/require-filing-number",
    ]);
  });
});

describe("what fills the head", () => {
  const body = `<main>一</main>\n<footer class="foot">${line}</footer>`;
  it.each([
    `{% include "head.html" %}`,
    `{% block css %}{% endblock %}`,
    `{% css 'app' %}`,
    `<meta th:replace="~{common :: head}">`,
    `<?php wp_head(); ?>`,
  ])("may be a style sheet: %s", (head) => {
    expect(lint(document(head, body))).toEqual([]);
  });

  it.each([
    `<html><%- include('head') %><body>`,
    `<html>{{> head}}<body>`,
    `<html><!--#include virtual="head.html" --><body>`,
  ])("may be one in place of the head: %s", (start) => {
    expect(lint(`<!doctype html>${start}${body}</body></html>`)).toEqual([]);
  });

  it("may be one in an include in the body", () => {
    expect(lint(document("", `{% include "header.html" %}\n${body}`))).toEqual([]);
  });

  it("is none in a title", () => {
    expect(lint(document("<title>{{ title }}</title>", body))).toEqual(["icp/filing-centered"]);
  });
});

describe("a file of Thymeleaf's fragments", () => {
  const file = (content: string): string =>
    `<!doctype html>\n<html xmlns:th="http://www.thymeleaf.org"><body>\n${content}\n</body></html>\n`;

  it("is judged by its fragments, which stand elsewhere", () => {
    expect(lint(file(`<footer th:fragment="footer" class="foot">${line}</footer>`), "fragments.html")).toEqual([]);
    expect(
      lint(
        file(`<footer th:fragment="footer">${line}</footer>\n<div th:fragment="sidebar">一</div>`),
        "fragments.html",
      ),
    ).toEqual([]);
  });

  it("has its own defects", () => {
    const wrong = line.replace("https://beian.miit.gov.cn/", "#");
    expect(lint(file(`<footer th:fragment="footer">${wrong}</footer>`), "fragments.html")).toEqual([
      "icp/link-to-miit",
    ]);
  });
});
