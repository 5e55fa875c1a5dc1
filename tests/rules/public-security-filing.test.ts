import { both, runCases } from "./cases.ts";

const written = "京公网安备11010802012345号";
const address = "https://beian.mps.gov.cn/#/query/webSearch?code=11010802012345";

runCases("public-security-filing", [
  { name: "right", columns: both(`<footer><a href="${address}">${written}</a></footer>`) },
  {
    name: "the old address",
    columns: both(
      `<footer><a href="http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=11010802012345">${written}</a></footer>`,
    ),
  },
  {
    name: "another number than the settings' is another rule's",
    settings: { publicSecurityNumber: written },
    columns: both(
      `<footer><a href="https://beian.mps.gov.cn/#/query/webSearch?code=31010602000001">沪公网安备 31010602000001</a></footer>`,
    ),
  },
  { name: "not asked for", columns: both("<footer>星河</footer>") },
  {
    name: "unlinked",
    errors: [{ messageId: "unlinked", data: { written, address } }],
    columns: both(`<footer>«${written}»</footer>`, `<footer><a href="${address}">${written}</a></footer>`),
  },
  {
    name: "unlinked, on a homepage that marks no footer",
    errors: [{ messageId: "unlinked", data: { written, address } }],
    columns: {
      html: {
        code: `<!doctype html><html><body><main>星河</main><p>«${written}»</p></body></html>`,
        output: `<!doctype html><html><body><main>星河</main><p><a href="${address}">${written}</a></p></body></html>`,
      },
      jsx: { none: "a component is no homepage" },
      vue: { none: "a component is no homepage" },
    },
  },
  {
    name: "linked to MIIT",
    errors: [{ messageId: "wrongTarget", data: { written, address } }],
    columns: both(
      `<footer><a «href="https://beian.miit.gov.cn/"»>${written}</a></footer>`,
      `<footer><a href="${address}">${written}</a></footer>`,
    ),
  },
  {
    name: "a link with other digits",
    errors: [{ messageId: "otherCode", data: { written, address, code: "31010602000001" } }],
    columns: both(
      `<footer><a «href="https://beian.mps.gov.cn/#/query/webSearch?code=31010602000001"»>${written}</a></footer>`,
      `<footer><a href="${address}">${written}</a></footer>`,
    ),
  },
  {
    name: "digits missing",
    errors: [{ messageId: "incomplete", data: { written: "京公网安备110108020号" } }],
    columns: both(`<footer>«京公网安备110108020号»</footer>`, null),
  },
  {
    name: "no province",
    errors: [{ messageId: "province", data: { written: "公网安备11010802012345号" } }],
    columns: both(`<footer>«公网安备11010802012345号»</footer>`, null),
  },
]);
