/** `AA` for column 27, as every program for tables counts them. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26))
  return column <= 26 ? letter : columnName(Math.floor((column - 1) / 26)) + letter
}

/** `C7` for column 3 of row 7. */
export function cellName(column: number, row: number): string {
  return `${columnName(column)}${row}`
}
