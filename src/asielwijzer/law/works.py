# SPDX-License-Identifier: EUPL-1.2
"""The works that declarations cite, each named once, and the copies of them that were read."""

from __future__ import annotations

from datetime import date

from asielwijzer.law.vocabulary.sources import Reading, Scheme, Work

# Dutch acts and decrees
VW = Work("Vw", Scheme.BWB, "BWBR0011823", "Vreemdelingenwet 2000")
VB = Work("Vb", Scheme.BWB, "BWBR0011825", "Vreemdelingenbesluit 2000")
VV = Work("VV", Scheme.BWB, "BWBR0012002", "Voorschrift Vreemdelingen 2000")
VC_A = Work("Vc A", Scheme.BWB, "BWBR0012287", "Vreemdelingencirculaire 2000 (A)")
VC_C = Work("Vc C", Scheme.BWB, "BWBR0012288", "Vreemdelingencirculaire 2000 (C)")
RVA = Work("Rva", Scheme.BWB, "BWBR0017959", "Regeling verstrekkingen asielzoekers 2005")
AWB = Work("Awb", Scheme.BWB, "BWBR0005537", "Algemene wet bestuursrecht")
ATW = Work("Atw", Scheme.BWB, "BWBR0002448", "Algemene termijnenwet")
LEERPLICHTWET = Work("Leerplichtwet", Scheme.BWB, "BWBR0002628", "Leerplichtwet 1969")
WAV = Work("Wav", Scheme.BWB, "BWBR0007149", "Wet arbeid vreemdelingen")
BUWAV = Work("BuWav", Scheme.PAGE, "https://wetten.overheid.nl", "Besluit uitvoering Wet arbeid vreemdelingen 2022")
STB_2021_250 = Work("Stb. 2021, 250", Scheme.STAATSBLAD, "2021-250")
WBV_2022_22 = Work("WBV 2022/22", Scheme.PAGE, "https://lexboost.com/rechtspraak/ECLI:NL:RBDHA:2023:6180")
WBV_2023_3 = Work("WBV 2023/3", Scheme.STAATSCOURANT, "2023-3235")
WBV_2023_26 = Work("WBV 2023/26", Scheme.PAGE, "https://lexboost.com/rechtspraak/ECLI:NL:RBDHA:2025:14604")
IB_2025_28 = Work("IB 2025/28", Scheme.PAGE, "https://lexboost.com/rechtspraak/ECLI:NL:RBDHA:2025:14604")

# European Union
DUBLIN = Work("Dublin III", Scheme.CELEX, "32013R0604", "Regulation (EU) No 604/2013")
DUBLIN_IMPLEMENTING_REG = Work("Reg. 1560/2003", Scheme.CELEX, "32003R1560", "Regulation (EC) No 1560/2003")
REG_1182_71 = Work("Reg. 1182/71", Scheme.CELEX, "31971R1182", "Regulation (EEC, Euratom) No 1182/71")
PROCEDURES_DIRECTIVE = Work("Dir. 2013/32", Scheme.CELEX, "32013L0032", "Directive 2013/32/EU")
RECEPTION_DIRECTIVE = Work("Dir. 2013/33", Scheme.CELEX, "32013L0033", "Directive 2013/33/EU")
RETURN_DIRECTIVE = Work("Dir. 2008/115", Scheme.CELEX, "32008L0115", "Directive 2008/115/EC")
FAMILY_DIRECTIVE = Work("Dir. 2003/86", Scheme.CELEX, "32003L0086", "Directive 2003/86/EC")
TEMPORARY_PROTECTION_DIRECTIVE = Work("Dir. 2001/55", Scheme.CELEX, "32001L0055", "Directive 2001/55/EC")

# Pages
AIDA_ACCELERATED = Work(
    "AIDA, accelerated procedure",
    Scheme.PAGE,
    "https://asylumineurope.org/reports/country/netherlands/asylum-procedure/procedures/accelerated-procedure",
)
AIDA_BORDER = Work(
    "AIDA, border procedure",
    Scheme.PAGE,
    "https://asylumineurope.org/reports/country/netherlands/asylum-procedure/procedures/border-procedure-border-and-transit-zones",
)
DTV_BORDER = Work(
    "DT&V, application at the external border",
    Scheme.PAGE,
    "https://www.dienstterugkeerenvertrek.nl/over-dtv/leidraad-terugkeer-en-vertrek/de-asielprocedure/asielaanvraag-aan-de-buitengrens",
)
DTV_REPEAT = Work(
    "DT&V, repeat application",
    Scheme.PAGE,
    "https://www.dienstterugkeerenvertrek.nl/over-dtv/leidraad-terugkeer-en-vertrek/de-asielprocedure/herhaalde-of-opvolgende-asielaanvraag",
)
IND_REPEAT = Work(
    "IND, repeat application",
    Scheme.PAGE,
    "https://ind.nl/en/residence-permits/asylum/repeat-asylum-application-hasa",
)
SEED_PAGE = Work(
    "VluchtelingenWerk", Scheme.PAGE, "https://forrefugees.vluchtelingenwerk.nl/en/asylum-procedure", "Asylum procedure"
)
AIDA_REGULAR = Work(
    "AIDA, regular procedure",
    Scheme.PAGE,
    "https://asylumineurope.org/reports/country/netherlands/asylum-procedure/procedures/regular-procedure",
)
IND_EVALUATION = Work(
    "IND, evaluation of the general procedure",
    Scheme.PAGE,
    "https://ind.nl/nl/nieuws/evaluatie-wijzigingen-algemene-asielprocedure",
)
IND_EXTENDED = Work("IND, extended procedure", Scheme.PAGE, "https://ind.nl/en/Pages/extended-asylum-procedure.aspx")
IND_INFOGRAPHIC = Work(
    "IND, the asylum procedure in text",
    Scheme.PAGE,
    "https://ind.nl/nl/tekstversie-infographic-asielprocedure-nederland",
)
VREEMDELINGENVISIE_2021 = Work(
    "Vreemdelingenvisie 2021/07",
    Scheme.PAGE,
    "https://www.vreemdelingenvisie.nl/vreemdelingenvisie/2021/07/aanpassingen-asielprocedure",
)

# The copies that were read
READ_LAWS_2015 = Reading(
    "laws-2015",
    "Consolidated acts and decrees, export of November 2015",
    "https://github.com/statengeneraal/laws-markdown",
    date(2015, 11, 28),
)
READ_VC_2023 = Reading(
    "vc-2023",
    "Vreemdelingencirculaire 2000 part C",
    "https://github.com/legalize-dev/legalize-nl/blob/0366d747126c0d4396b690a1d3a5a8e3f48c63c0/nl/BWBR0012288.md",
    date(2023, 6, 22),
)
READ_VV_2026 = Reading(
    "vv-2026",
    "Voorschrift Vreemdelingen 2000",
    "https://github.com/legalize-dev/legalize-nl/blob/e005c49267a6ae37d041d27bcda1614022b11b5d/nl/BWBR0012002.md",
    date(2026, 4, 1),
)
READ_RVA_2020 = Reading(
    "rva-2020",
    "Regeling verstrekkingen asielzoekers 2005",
    "https://github.com/legalize-dev/legalize-nl/blob/05cdbe320c16a334dc2ee1c8501e03cec5c350f1/nl/BWBR0017959.md",
    date(2020, 2, 1),
)
READ_STB_2021_250 = Reading(
    "stb-2021-250",
    "Staatsblad 2021, 250 (opening)",
    "https://zoek.officielebekendmakingen.nl/stb-2021-250.html",
    date(2021, 6, 25),
)
READ_VW_2026 = Reading(
    "vw-2026",
    "Vreemdelingenwet 2000",
    "https://github.com/Apolloccrypt/wetgeving-nl/blob/c69804b5d2df78d77f7ca718c6fd2c50b802018f/wetten/overig/vreemdelingenwet-2000.md",
    date(2026, 2, 28),
)
READ_VB_2026 = Reading(
    "vb-2026",
    "Vreemdelingenbesluit 2000",
    "https://github.com/Apolloccrypt/wetgeving-nl/blob/c69804b5d2df78d77f7ca718c6fd2c50b802018f/wetten/overig/vreemdelingenbesluit-2000.md",
    date(2026, 1, 1),
)
READ_VC_2026 = Reading(
    "vc-2026",
    "Vreemdelingencirculaire 2000 part C, chapter C1",
    "https://github.com/Apolloccrypt/wetgeving-nl/blob/887a5be4/wetten/overig/vreemdelingencirculaire-2000-c.md",
    date(2026, 4, 4),
)
READ_AWB_2026 = Reading(
    "awb-2026",
    "Algemene wet bestuursrecht",
    "https://github.com/Apolloccrypt/wetgeving-nl/blob/6446feec/wetten/bestuursrecht/algemene-wet-bestuursrecht.md",
    date(2026, 8, 1),
)
READ_DUBLIN_COPY = Reading(
    "dublin-copy",
    "Regulation (EU) 604/2013; the copy leaves out numbered paragraphs",
    "https://github.com/legalize-dev/legalize-eu/blob/0249a7c7/eu/32013R0604.md",
)
READ_SEED = Reading("seed", "VluchtelingenWerk, Asylum procedure", SEED_PAGE.number)
READ_AIDA_ACCELERATED = Reading(
    "aida-accelerated", "AIDA, accelerated procedure", AIDA_ACCELERATED.number, date(2025, 5, 21)
)
READ_AIDA_BORDER = Reading("aida-border", "AIDA, border procedure", AIDA_BORDER.number, date(2025, 5, 21))
READ_DTV_BORDER = Reading("dtv-border", "DT&V, application at the external border", DTV_BORDER.number)
READ_DTV_REPEAT = Reading("dtv-repeat", "DT&V, repeat application", DTV_REPEAT.number)
READ_IND_REPEAT = Reading("ind-repeat", "IND, repeat application", IND_REPEAT.number)
READ_REFUGEEHELP_DUBLIN = Reading(
    "refugeehelp-dublin",
    "RefugeeHelp, which country decides on the application (French page)",
    "https://refugeehelp.com/fr/asylum-seeker/article/100500-l-ind-decide-quel-pays-doit-traiter-votre-demande-d-asile",
)
READ_AIDA_REGULAR = Reading("aida-regular", "AIDA, regular procedure, 2024", AIDA_REGULAR.number)
READ_IND_EVALUATION = Reading("ind-evaluation", "IND, evaluation of the changes of 2021", IND_EVALUATION.number)
READ_IND_EXTENDED = Reading("ind-extended", "IND, extended procedure", IND_EXTENDED.number)
READ_IND_INFOGRAPHIC = Reading("ind-infographic", "IND, the asylum procedure in text", IND_INFOGRAPHIC.number)
READ_VREEMDELINGENVISIE_2021 = Reading(
    "vreemdelingenvisie-2021", "Vreemdelingenvisie, changes to the asylum procedure", VREEMDELINGENVISIE_2021.number
)


def ruling(ecli: str) -> Work:
    """A published ruling, cited by its ECLI."""
    return Work(ecli, Scheme.ECLI, ecli)


def page(short: str, url: str) -> Work:
    """A page of an organisation, cited by its address."""
    return Work(short, Scheme.PAGE, url)


def eu_court(number: str) -> Work:
    """A case of the Court of Justice of the European Union, cited by its number."""
    return Work(f"CJEU {number}", Scheme.PAGE, f"https://curia.europa.eu/juris/liste.jsf?num={number}")


# The EU Pact
APR = Work("APR", Scheme.CELEX, "32024R1348", "Asylum Procedure Regulation (EU) 2024/1348")
AMMR = Work("AMMR", Scheme.CELEX, "32024R1351", "Asylum and Migration Management Regulation (EU) 2024/1351")
SCREENING_REGULATION = Work("Screening Reg.", Scheme.CELEX, "32024R1356", "Screening Regulation (EU) 2024/1356")
CRISIS_REGULATION = Work("Crisis Reg.", Scheme.CELEX, "32024R1359", "Crisis Regulation (EU) 2024/1359")
RETURN_BORDER_REGULATION = Work("Return Border Reg.", Scheme.CELEX, "32024R1349", "Regulation (EU) 2024/1349")
QUALIFICATION_REGULATION = Work("QR", Scheme.CELEX, "32024R1347", "Qualification Regulation (EU) 2024/1347")
RECEPTION_DIRECTIVE_2024 = Work("RCD", Scheme.CELEX, "32024L1346", "Reception Conditions Directive (EU) 2024/1346")
READ_APR = Reading(
    "apr", "Regulation (EU) 2024/1348, articles read in stored copies", "https://legalize.dev/eu/law/32024R1348"
)
READ_AMMR = Reading(
    "ammr", "Regulation (EU) 2024/1351, articles read in stored copies", "https://legalize.dev/eu/law/32024R1351"
)
READ_VW_PACT = Reading(
    "vw-pact",
    "Vreemdelingenwet 2000 since the EU Pact",
    "https://github.com/Apolloccrypt/wetgeving-nl/blob/1409b44617f7c1f2502e799fb9df2185f79632d9/wetten/overig/vreemdelingenwet-2000.md",
    date(2026, 9, 1),
)
READ_IND_LAUNCH = Reading(
    "ind-launch",
    "IND news on the start of the Pact",
    "https://ind.nl/en/news/european-pact-on-migration-and-asylum-launched",
    date(2026, 6, 12),
)
READ_IND_FAMILY = Reading(
    "ind-family-2026",
    "IND news on the new family rules",
    "https://ind.nl/en/news/ind-assessing-new-family-reunification-rules-in-practice",
)
READ_REFUGEEHELP_FAQ = Reading(
    "refugeehelp-pact",
    "RefugeeHelp, questions on the Pact",
    "https://www.refugeehelp.nl/en/status-holder/news/100696-frequently-asked-questions-about-the-european-pact-on-asylum-and-migration-and-dutch-rules",
    date(2026, 6, 23),
)
READ_VB_PACT = Reading(
    "vb-pact",
    "Vreemdelingenbesluit 2000 since the EU Pact",
    "https://github.com/Apolloccrypt/wetgeving-nl/blob/076dee2cc208ac9cee0b84ad550b4eecb205f389/wetten/bestuursrecht/vreemdelingenbesluit-2000.md",
    date(2026, 9, 25),
)
READ_VV_PACT = Reading(
    "vv-pact",
    "Voorschrift Vreemdelingen 2000 since the EU Pact",
    "https://github.com/Apolloccrypt/wetgeving-nl/blob/877f8751adb6fd4e5ef241fccb6c92f903b035d8/wetten/overig/voorschrift-vreemdelingen-2000.md",
    date(2026, 7, 1),
)
READ_VC_PACT = Reading(
    "vc-pact",
    "Vreemdelingencirculaire 2000 part C since the EU Pact",
    "https://github.com/Apolloccrypt/wetgeving-nl/blob/0544561ac0af807110c809c57cf60addc958b635/wetten/bestuursrecht/vreemdelingencirculaire-2000-c.md",
    date(2026, 10, 1),
)
READ_VC_A_PACT = Reading(
    "vc-a-pact",
    "Vreemdelingencirculaire 2000 part A, chapter A6, since the EU Pact",
    "https://github.com/Apolloccrypt/wetgeving-nl/blob/1d12b9f4cbc3e92d74f4967c96bb54943b39997a/wetten/bestuursrecht/vreemdelingencirculaire-2000-a.md",
    date(2026, 8, 7),
)
READ_SCREENING = Reading(
    "screening-regulation",
    "Regulation (EU) 2024/1356, articles 8 and 18 in stored copies",
    "https://migrationpact.info/?p=7026",
)
READ_BUWAV_2026 = Reading(
    "buwav-2026",
    "Besluit uitvoering Wet arbeid vreemdelingen 2022, articles 6.1 and 6.2, just before the EU Pact",
    "https://github.com/Apolloccrypt/wetgeving-nl/blob/02941cacbb7de511d074bf540b761751e4eeb9fe/wetten/arbeidsrecht/besluit-uitvoering-wet-arbeid-vreemdelingen-2022.md",
    date(2026, 5, 22),
)
