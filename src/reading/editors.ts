/**
 * What says that names are those of editors. Source: abbreviations of ISO 690, DIN 1505 and AFNOR Z 44-005.
 */

const words =
  'eds?|éds?|editors?|hr?sg|hgg?|dirs?|coords?|comps?|orgs?|sous la dir(?:ection)?(?: de)?|a cura di'

/** All of a text: `eds`. */
export const ofEditors = new RegExp(`^(?:${words})$`, 'iu')

/** After names, at the start of a text: `A. Moss and B. Elk (eds) Tales of Peat`. */
export const namesEditors = new RegExp(String.raw`^[^()\n]{2,120}\s\(?(?:${words})[.)]`, 'iu')
