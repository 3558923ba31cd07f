import type { Detector } from "../../core/detect.ts";
import { announcedId } from "./announced.ts";
import { atSteuernummer } from "./at-steuernummer.ts";
import { atSvnr } from "./at-svnr.ts";
import { beBis } from "./be-bis.ts";
import { beEid } from "./be-eid.ts";
import { beRijksregister } from "./be-rijksregister.ts";
import { bgEgn } from "./bg-egn.ts";
import { bgLnch } from "./bg-lnch.ts";
import { chAhv } from "./ch-ahv.ts";
import { chIdentitaetskarte } from "./ch-identitaetskarte.ts";
import { chVersichertenkarte } from "./ch-versichertenkarte.ts";
import { cyId } from "./cy-id.ts";
import { cyTic } from "./cy-tic.ts";
import { czObcanskyPrukaz } from "./cz-obcansky-prukaz.ts";
import { czRodneCislo } from "./cz-rodne-cislo.ts";
import { deKrankenversichertennummer } from "./de-krankenversichertennummer.ts";
import { dePersonalausweis } from "./de-personalausweis.ts";
import { deSteuerId } from "./de-steuer-id.ts";
import { deSteuernummer } from "./de-steuernummer.ts";
import { deVersicherungsnummer } from "./de-versicherungsnummer.ts";
import { dkCpr } from "./dk-cpr.ts";
import { eeIsikukood } from "./ee-isikukood.ts";
import { esCip } from "./es-cip.ts";
import { esDni } from "./es-dni.ts";
import { esNie } from "./es-nie.ts";
import { esNuss } from "./es-nuss.ts";
import { esSoporte } from "./es-soporte.ts";
import { euEhic } from "./eu-ehic.ts";
import { fiHenkilokortti } from "./fi-henkilokortti.ts";
import { fiHenkilotunnus } from "./fi-henkilotunnus.ts";
import { frCni } from "./fr-cni.ts";
import { frNir } from "./fr-nir.ts";
import { frSpi } from "./fr-spi.ts";
import { grAdt } from "./gr-adt.ts";
import { grAfm } from "./gr-afm.ts";
import { grAmka } from "./gr-amka.ts";
import { hrJmbg } from "./hr-jmbg.ts";
import { hrOib } from "./hr-oib.ts";
import { huAdoazonosito } from "./hu-adoazonosito.ts";
import { huIgazolvany } from "./hu-igazolvany.ts";
import { huSzemelyiAzonosito } from "./hu-szemelyi-azonosito.ts";
import { huTaj } from "./hu-taj.ts";
import { iePps } from "./ie-pps.ts";
import { isKennitala } from "./is-kennitala.ts";
import { itCartaIdentita } from "./it-carta-identita.ts";
import { itCodiceFiscale } from "./it-codice-fiscale.ts";
import { itTesseraSanitaria } from "./it-tessera-sanitaria.ts";
import { liPeid } from "./li-peid.ts";
import { ltAsmensKodas } from "./lt-asmens-kodas.ts";
import { luMatricule } from "./lu-matricule.ts";
import { lvPersonasKods } from "./lv-personas-kods.ts";
import { mtId } from "./mt-id.ts";
import { nlBsn } from "./nl-bsn.ts";
import { nlIdentiteitskaart } from "./nl-identiteitskaart.ts";
import { noDuf } from "./no-duf.ts";
import { noFhNummer } from "./no-fh-nummer.ts";
import { noFodselsnummer } from "./no-fodselsnummer.ts";
import type { NationalId } from "./number.ts";
import { plDowodOsobisty } from "./pl-dowod-osobisty.ts";
import { plNip } from "./pl-nip.ts";
import { plPesel } from "./pl-pesel.ts";
import { ptCartaoCidadao } from "./pt-cartao-cidadao.ts";
import { ptNif } from "./pt-nif.ts";
import { ptNiss } from "./pt-niss.ts";
import { ptUtente } from "./pt-utente.ts";
import { roCi } from "./ro-ci.ts";
import { roCnp } from "./ro-cnp.ts";
import { sePersonnummer } from "./se-personnummer.ts";
import { siDavcna } from "./si-davcna.ts";
import { siEmso } from "./si-emso.ts";
import { siZzzs } from "./si-zzzs.ts";
import { skObcianskyPreukaz } from "./sk-obciansky-preukaz.ts";
import { skRodneCislo } from "./sk-rodne-cislo.ts";
import { ukChi } from "./uk-chi.ts";
import { ukNhs } from "./uk-nhs.ts";
import { ukNino } from "./uk-nino.ts";
import { ukUtr } from "./uk-utr.ts";
import { usSsn } from "./us-ssn.ts";

/** Every national number, by country. A new one is one file with its examples and one line here. */
export const NATIONAL_NUMBERS: readonly NationalId[] = [
  atSteuernummer,
  atSvnr,
  beBis,
  beEid,
  beRijksregister,
  bgEgn,
  bgLnch,
  chAhv,
  chIdentitaetskarte,
  chVersichertenkarte,
  cyId,
  cyTic,
  czObcanskyPrukaz,
  czRodneCislo,
  deKrankenversichertennummer,
  dePersonalausweis,
  deSteuerId,
  deSteuernummer,
  deVersicherungsnummer,
  dkCpr,
  eeIsikukood,
  esCip,
  esDni,
  esNie,
  esNuss,
  esSoporte,
  euEhic,
  fiHenkilokortti,
  fiHenkilotunnus,
  frCni,
  frNir,
  frSpi,
  grAdt,
  grAfm,
  grAmka,
  hrJmbg,
  hrOib,
  huAdoazonosito,
  huIgazolvany,
  huSzemelyiAzonosito,
  huTaj,
  iePps,
  isKennitala,
  itCartaIdentita,
  itCodiceFiscale,
  itTesseraSanitaria,
  liPeid,
  ltAsmensKodas,
  luMatricule,
  lvPersonasKods,
  mtId,
  nlBsn,
  nlIdentiteitskaart,
  noDuf,
  noFhNummer,
  noFodselsnummer,
  plDowodOsobisty,
  plNip,
  plPesel,
  ptCartaoCidadao,
  ptNif,
  ptNiss,
  ptUtente,
  roCi,
  roCnp,
  sePersonnummer,
  siDavcna,
  siEmso,
  siZzzs,
  skObcianskyPreukaz,
  skRodneCislo,
  ukChi,
  ukNhs,
  ukNino,
  ukUtr,
  usSsn,
];

/** What finds `NATIONAL_ID`: the numbers, and what their words announce in no known form or in part. */
export const NATIONAL_IDS: readonly Detector[] = [
  ...NATIONAL_NUMBERS,
  announcedId(NATIONAL_NUMBERS.flatMap(({ number }) => number.words)),
];
