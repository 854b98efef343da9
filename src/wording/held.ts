/** That something is not there: held back until it is checked, or not published. `什么待核实`, `没有公布什么`. */
export function notThereWords(what: string, isHeld: boolean): string {
  return isHeld ? `${what}待核实` : `没有公布${what}`;
}

/** What a sum leaves out, with why: the sum will be another once it is checked. */
export function heldOutWords(kindergartens: number): string {
  return `另有 ${kindergartens} 所待核实，没有计入`;
}

/** That records which a share is made from are missing: it will be another once they are checked. */
export function heldRecordsWords(kindergartens: number): string {
  return `${kindergartens} 所的有关记录待核实，核对以后可能变动`;
}
