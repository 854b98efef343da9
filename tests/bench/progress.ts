/** Says on stderr what is being done now, and when it began. */
export function tellProgress(what: string): void {
  console.error(`${new Date().toTimeString().slice(0, 8)} … ${what}`);
}
