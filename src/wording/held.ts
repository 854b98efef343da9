/** That something is not there: held back until it is checked, or not published. `什么待核实`, `没有公布什么`. */
export function notThereWords(what: string, isHeld: boolean): string {
  return isHeld ? `${what}待核实` : `没有公布${what}`;
}

/** That a sum leaves some of what it is made from out: 另有班级待核实，没有计入. */
export function heldPartWords(what: string): string {
  return `另有${what}待核实，没有计入`;
}

/** The same, of how many kindergartens. */
export function heldPartsWords(kindergartens: number, what: string): string {
  return heldPartWords(` ${kindergartens} 所的${what}`);
}

/** That an area has kindergartens which are not shown; nothing is said of whether it has others. */
export function heldAreaWords(area: string, kindergartens: number): string {
  return `${area}有 ${kindergartens} 所幼儿园待核实，核对以前不显示。`;
}

/** What a sum leaves out, with why: the sum will be another once it is checked. */
export function heldOutWords(kindergartens: number): string {
  return `另有 ${kindergartens} 所待核实，没有计入`;
}

/** That records which a share is made from are missing: it will be another once they are checked. */
export function heldRecordsWords(kindergartens: number): string {
  return `${kindergartens} 所的有关记录待核实，核对以后可能变动`;
}
