// Each field at the top of the results has a colour of its own; what lies in it shares it. A line that is spread into several fields
// has the colour of the first.
const count = 8;

/** Gives the class for the path of a field: `readAlso.body[1]` has that of `readAlso`. */
export function colourOf(fields, path) {
  const top = path.split(/[.[,]/, 1)[0];
  const index = fields.indexOf(top);
  return top === "" ? "field-none" : `field-${(index < 0 ? fields.length : index) % count}`;
}
