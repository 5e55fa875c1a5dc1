import { describe, expect, it } from "vitest";
import { findings, fixed, link, number, organization } from "./linting.ts";

const footer = (content: string): string =>
  `<footer style="text-align: center"><p>${organization} ${content}</p></footer>`;

describe("tags printed around the number", () => {
  const around: readonly (readonly [path: string, open: string, close: string])[] = [
    ["index.php", `<?php if ($u) echo '<a href="https://beian.miit.gov.cn/">'; ?>`, "<?php if ($u) echo '</a>'; ?>"],
    [
      "index.php",
      `<?php if ($u) { echo '<a href="https://beian.miit.gov.cn/">'; } ?>`,
      "<?php if ($u) { echo '</a>'; } ?>",
    ],
    ["index.php", "<?php echo $before_link; ?>", "<?php echo $after_link; ?>"],
    ["index.php", "<?= $icp_open ?>", "<?= $icp_close ?>"],
    ["index.php", "<?php icp_link_open(); ?>", "<?php icp_link_close(); ?>"],
    ["index.ejs", "<%- linkOpen %>", "<%- linkClose %>"],
    ["index.html", "{{ open | safe }}", "{{ close | safe }}"],
    ["index.j2", "{{ open | safe }}", "{{ close | safe }}"],
    ["index.html", '{{ printf "<a href=%q>" .Site.Params.u | safeHTML }}', '{{ "</a>" | safeHTML }}'],
    ["index.gohtml", '{{ printf "<a href=%q>" .Site.Params.u | safeHTML }}', '{{ "</a>" | safeHTML }}'],
    ["index.php", '<<?= $tag ?> href="https://beian.miit.gov.cn/">', "</<?= $tag ?>>"],
    ["index.twig", "{{ open|raw }}", "{{ close|raw }}"],
    ["index.blade.php", "{!! $open !!}", "{!! $close !!}"],
  ];
  it.each(around)("%s: %s may be a link", (path, open, close) => {
    const code = footer(`${open}${number}${close}`);
    expect(findings(path, code)).toEqual([]);
    expect(fixed(path, code)).toBe(code);
  });

  const beside: readonly (readonly [path: string, open: string, close: string])[] = [
    ["index.ejs", "<%= year %>", "<%= phone %>"],
    ["index.j2", "{{ year }}", "{{ phone }}"],
    ["index.html", "{{ year }}", "{{ phone }}"],
    ["index.php", "<?php echo date('Y'); ?>", "<?php echo esc_html($phone); ?>"],
    ["index.php", "", "<?php echo $phone; ?>"],
    ["index.ejs", "<%- badge %>", ""],
  ];
  it.each(beside)("%s: %s and %s are no link", (path, open, close) => {
    expect(findings(path, footer(`${open} ${number} ${close}`))).toEqual(["link-to-miit/unlinked"]);
  });

  it("a link between two of them is the number's", () => {
    const dead = link.replace("https://beian.miit.gov.cn/", "#");
    expect(findings("index.php", footer(`<?= $a ?>${dead}<?= $b ?>`))).toEqual(["link-to-miit/deadLink"]);
  });

  it("blocks beside each other aren't put into them", () => {
    const code = `<?php wp_body_open(); ?><main></main>${footer(number)}<?php wp_footer(); ?>`;
    expect(findings("index.php", code)).toEqual(["link-to-miit/unlinked"]);
  });
});
