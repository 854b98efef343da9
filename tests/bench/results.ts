/** A file of results: one section a group, each with the occasion it was measured on. */

const HEAD = `# What the project takes

Written by \`npm run bench\` (see \`.github/CONTRIBUTING.md\`). Times differ from machine to machine: compare only what was measured on one
machine, and only when it was quiet.
`;

/** The text with the section of a group put in the place of the one it had, or at the end. */
export function withSection(text: string, name: string, body: string): string {
  const sections = sectionsOf(text);
  sections.set(name, body.trim());
  return [HEAD, ...[...sections].map(([title, section]) => `## ${title}\n\n${section}\n`)].join('\n');
}

function sectionsOf(text: string): Map<string, string> {
  const [, ...parts] = `\n${text}`.split(/\n## /);
  return new Map(
    parts.map((part) => {
      const [title = '', ...lines] = part.split('\n');
      return [title, lines.join('\n').trim()];
    }),
  );
}
