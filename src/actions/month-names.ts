/** Month names as they stand in written dates, January first; of one language a row. Polish in the genitive, Finnish in the partitive, as dates have them. */
export const MONTH_NAMES: readonly (readonly string[])[] = [
  "january february march april may june july august september october november december",
  "jan feb mar apr may jun jul aug sep oct nov dec",
  "januari februari mars april maj juni juli augusti september oktober november december",
  "januar februar mars april mai juni juli august september oktober november desember",
  "januar februar marts april maj juni juli august september oktober november december",
  "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta",
  "januar februar märz april mai juni juli august september oktober november dezember",
  "jänner feber märz april mai juni juli august september oktober november dezember",
  "januari februari maart april mei juni juli augustus september oktober november december",
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
  "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
  "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
].map((row) => row.split(" "));
