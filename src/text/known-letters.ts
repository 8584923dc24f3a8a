/**
 * Conferences that we know by their letters alone: neither their full names nor their years are checked. Written down by hand, and not compared
 * with a catalogue; letters that mean something else as often are left out.
 */

const letters =
  'ASIACRYPT AsiaCCS CADE CAV CHES CHIIR CONCUR CoNEXT DISC ECRTS EDBT EGSR EKAW EMSOFT ESOP ESORICS ESWC EuroVis EvoMUSART EWSN FOGA GLOBECOM HotNets HotOS HPG HSCC ICAIL ICCAD ICCPS ICFP ICTIR IPSN ITiCSE JCDL JURIX LCTES LICS MobiHoc MobiSys NIME PKC PODC PODS PPoPP RTAS RTSS SenSys SIGCSE SIGMETRICS SPAA TACAS TPDL VRST WABI WiSec'

const known = new Set(letters.toLowerCase().split(' '))

/** Whether a text is the letters of a conference, as `ESORICS`. */
export const isKnownByLetters = (text: string): boolean => known.has(text.toLowerCase())
