import { describe, expect, it } from "vitest";
import { centring, filing, folderWith, lint } from "./folder.ts";

const footer = (attributes: string): string =>
  `export const Footer = () => <footer ${attributes}>${filing}</footer>;\n`;

describe("a CSS-in-JS library's style", () => {
  const styled = (style: string, factory = 'import styled from "styled-components";'): string =>
    `${factory}\nconst Footer = ${style};\nexport const Bottom = () => <Footer>${filing}</Footer>;\n`;
  const mui = 'import { styled } from "@mui/material/styles";';
  it.each([
    ["a template", "yes", styled("styled.footer`\n  text-align: center;\n`")],
    ["a template to the side", "no", styled("styled.footer`text-align: right`")],
    ["a line comment", "yes", styled("styled.footer`\n  // text-align: right;\n  text-align: center;\n`")],
    ["an interpolated value", "unknown", styled("styled.footer`text-align: ${(props) => props.side};`")],
    [
      "another interpolated value",
      "yes",
      styled("styled.footer`color: ${(props) => props.colour}; text-align: center;`"),
    ],
    ["an interpolated mixin", "unknown", styled("styled.footer`\n  text-align: center;\n  ${wide}\n`")],
    ["an interpolated rule", "unknown", styled("styled.footer`text-align: center; ${Other} & { text-align: right; }`")],
    ["a nested rule", "yes", styled("styled.footer`text-align: center; &:hover { text-align: right; }`")],
    [
      "a media query",
      "unknown",
      styled("styled.footer`text-align: center; @media (max-width: 600px) { text-align: right; }`"),
    ],
    ["an object", "yes", styled('styled.footer({ textAlign: "center" })')],
    ["an object to the side", "no", styled('styled.footer({ textAlign: "right" })')],
    [
      "an object with a nested one",
      "yes",
      styled('styled.footer({ textAlign: "center", "&:hover": { textAlign: "right" } })'),
    ],
    ["an object with a spread", "unknown", styled('styled.footer({ textAlign: "center", ...others })')],
    ["another element's name", "yes", styled('styled("footer")`text-align: center`')],
    ["attributes of its own", "unknown", styled("styled.footer.attrs({ style: other })`text-align: center`")],
    ["a theme", "yes", styled('styled("footer")(({ theme }) => ({ textAlign: "center", color: theme.colour }))', mui)],
    ["a theme that decides", "unknown", styled('styled("footer")(({ theme }) => ({ textAlign: theme.side }))', mui)],
    ["a css prop", "yes", footer('css={{ textAlign: "center" }}')],
    ["a css prop to the side", "no", footer('css={{ textAlign: "right" }}')],
    ["a css prop's template", "yes", footer("css={css`text-align: center`}")],
    ["a css prop of another's making", "unknown", footer('css={make({ textAlign: "center" })}')],
    ["a css prop's list", "unknown", footer('css={[{ textAlign: "center" }, others]}')],
    ["an inline style over it", "no", footer('css={{ textAlign: "center" }} style={{ textAlign: "right" }}')],
  ])("has %s", (_, answer, code) => {
    expect(centring(folderWith({ "Footer.tsx": code }), "Footer.tsx")).toMatch(new RegExp(`^${answer}`, "u"));
  });

  it("is left as it is by fixes", async () => {
    const folder = folderWith({ "Footer.tsx": footer('css={{ textAlign: "right" }}') });
    await lint(folder, "*.tsx", true);
    expect(centring(folder, "Footer.tsx")).toBe("yes");
  });
});
