/** The seven stations as in the demo hall, always open, each on its own channel, wired to a board at `port` (or to nothing at all). */
export function benchHall(port?: string): string {
  const sections = ["founding", "spark", "resistance", "liberation", "construction", "reform", "newera"];
  const each = (line: (n: number, section: string) => string) =>
    sections.map((section, index) => line(index + 1, section)).join("\n");
  const metres = (n: number) => (0.9 + 1.7 * (n - 1)).toFixed(1);
  const board =
    port === undefined
      ? "    driver: simulator"
      : `    driver: lines\n    port: { path: ${JSON.stringify(port)} }`;
  return `hall: { id: bench, name: 测试馆, kioskId: bench-01 }
pack: red-ode
hours: { open: "00:00", close: "23:59" }
corridor:
  stations:
${each((n, section) => `    - { id: s${n}, section: ${section}, atMetres: ${metres(n)}, output: { device: default, channel: ${n} } }`)}
devices:
  - id: corridor-box
${board}
    inputs:
${each((n) => `      ${n}: { station: s${n}, as: button }`)}
    outputs:
${each((n) => `      ${n}: { station: s${n}, as: lamp }`)}
`;
}
