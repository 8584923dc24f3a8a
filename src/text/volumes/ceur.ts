/**
 * Volumes of CEUR-WS that hold the working notes of CLEF: volume → year. Any other volume says nothing.
 *
 * Source: titles at ceur-ws.org (`Working Notes of CLEF 2021`, Vol-2936).
 */
export const clef: Readonly<Record<number, number>> = {
  1866: 2017,
  2125: 2018,
  2380: 2019,
  2696: 2020,
  2936: 2021,
  3180: 2022,
  3497: 2023,
  3740: 2024
}
