//! What a column seems to hold, by its header in Finnish, Swedish or English. Not here: what its cells say.

use std::collections::HashMap;
use std::sync::LazyLock;

use yhdyssilta_words::{Lang, NO_ARGS, fold, say_key};

use crate::exchange::fields::{ImportField, Part};

/// Headers that officers use, beside those of our own exports; apart by `|`, like all lists here.
const KNOWN: &[(ImportField, &str)] = &[
    (
        ImportField::NameFi,
        "Nimi|Yhdistys|Yhdistyksen nimi|Järjestö|Järjestön nimi|Seura|Virallinen nimi|\
     Suomenkielinen nimi|Nimi (fi)|Nimi fi|Name|Association|Name of association|Association name|\
     Official name|Organisation",
    ),
    (
        ImportField::NameSv,
        "Namn|Föreningens namn|Förening|Föreningsnamn|Namnet|Officiellt namn|Svenskt namn|\
     Ruotsinkielinen nimi|Nimi (sv)|Nimi sv|Name (sv)",
    ),
    (ImportField::NameEn, "Englanninkielinen nimi|Nimi (en)|Nimi en|Engelskt namn|English name|Name (en)"),
    (ImportField::AuxiliaryFi, "Aputoiminimi|Rinnakkaisnimi|Auxiliary name"),
    (ImportField::AuxiliarySv, "Bifirma|Parallellnamn"),
    (ImportField::ShortFi, "Lyhenne|Kutsumanimi|Lyhyt nimi|Lyhenne tai kutsumanimi|Short name|Abbreviation"),
    (ImportField::ShortSv, "Förkortning|Kortnamn"),
    (
        ImportField::RegisterNumber,
        "Rekisterinumero|Rek.nro|Reknro|Yhdistysrekisterinumero|Rekisterinro|PRH-numero|Registernummer|\
     Reg.nr|Register number|Registration number|Registration no|Reg. no|Registry number",
    ),
    (
        ImportField::BusinessId,
        "Y-tunnus|Ytunnus|Yritystunnus|Yritys- ja yhteisötunnus|FO-nummer|FO-nr|Business ID|\
     Business identity code",
    ),
    (
        ImportField::Municipality,
        "Kotipaikka|Kunta|Kotikunta|Hemort|Kommun|Hemkommun|Domicile|Municipality|Home municipality",
    ),
    (
        ImportField::MunicipalityCode,
        "Kuntakoodi|Kuntanumero|Kunnan koodi|Kotipaikan koodi|Kommunkod|Kommunnummer|Municipality code|\
     Municipality number",
    ),
    (ImportField::Area, "Kylä|Kaupunginosa|Alue|By|Stadsdel|Område|Village|Area|District"),
    (
        ImportField::Street,
        "Katuosoite|Osoite|Lähiosoite|Postiosoite|Gatuadress|Adress|Postadress|Näradress|\
     Street address|Address|Street|Postal address",
    ),
    (ImportField::PostalCode, "Postinumero|Postinro|Postnummer|Postnr|Postal code|Postcode|Zip code|Zip"),
    (
        ImportField::PostOffice,
        "Postitoimipaikka|Toimipaikka|Paikkakunta|Kaupunki|Postanstalt|Postort|Ort|Post office|City|\
     Town",
    ),
    (
        ImportField::Web,
        "Verkkosivut|Kotisivut|Kotisivu|WWW|Verkkosivu|Internet|Nettisivut|Verkko-osoite|Webbplats|\
     Webbsida|Hemsida|Website|Web site|Web|Homepage|URL",
    ),
    (ImportField::Tags, "Avainsanat|Tunnisteet|Asiasanat|Nyckelord|Etiketter|Keywords|Tags"),
    (
        ImportField::PurposeClass,
        "Toimiala|Toimialaluokka|Luokka|Ala|Tarkoitusluokka|Verksamhetsområde|Bransch|\
     Verksamhetsbransch|Syfteklass|Field of activity|Sector|Field|Purpose class|Category",
    ),
    (ImportField::Voluntary, "Vapaaehtoistoiminta|Frivilligverksamhet|Volunteering|Voluntary"),
    (ImportField::Professional, "Ammatillinen toiminta|Yrkesmässig verksamhet|Professional"),
    (ImportField::ServiceProduction, "Palvelutuotanto|Palveluntuotanto|Serviceproduktion|Service production"),
    (
        ImportField::Members,
        "Jäsenmäärä|Jäseniä|Jäsenet|Jäsenten määrä|Jäsenluku|Medlemsantal|Antal medlemmar|Medlemmar|\
     Number of members|Members|Member count|Membership",
    ),
    (
        ImportField::MembersOn,
        "Jäsenmäärän päivä|Jäsenmäärä päivä|Jäsenmäärän päivämäärä|Date of member count|Members on",
    ),
    (ImportField::Languages, "Kieli|Kielet|Toimintakieli|Språk|Verksamhetsspråk|Language|Languages"),
    (ImportField::Status, "Tila|Status|Toiminnan tila|Tillstånd"),
    (
        ImportField::Publishable,
        "Saa julkaista|Julkinen|Julkaistava|Julkaisulupa|Offentlig|Får publiceras|Public|Publishable|\
     May be published",
    ),
    (
        ImportField::Note,
        "Muistiinpano|Huomautus|Huomautukset|Huom|Lisätiedot|Lisätieto|Muistiinpanot|Anteckning|\
     Anteckningar|Anmärkning|Tilläggsuppgifter|Note|Notes|Remarks|Comments|Additional information",
    ),
    (
        ImportField::ConfirmedOn,
        "Vahvistettu|Tarkistettu|Tiedot tarkistettu|Päivitetty|Bekräftad|Bekräftat|Kontrollerad|\
     Uppdaterad|Confirmed|Checked|Last confirmed|Updated",
    ),
];

/// What offices are called, in the forms in which headers have them; in the order of their fields.
const OFFICES: [&str; 5] = [
    "Puheenjohtaja|Puheenjohtajan|PJ|PJ:n|Ordförande|Ordförandens|Ordf|Chair|Chair's|\
     Chairperson|Chairperson's|Chairman|Chairman's|President|President's",
    "Varapuheenjohtaja|Varapuheenjohtajan|VPJ|VPJ:n|Vice ordförande|Vice ordförandens|\
     Viceordförande|Viceordförandens|Vice chair|Vice chair's|Vice chairperson|Vice president",
    "Sihteeri|Sihteerin|Sekreterare|Sekreterarens|Secretary|Secretary's",
    "Taloudenhoitaja|Taloudenhoitajan|Rahastonhoitaja|Rahastonhoitajan|Kassör|Kassörens|Ekonom|\
     Treasurer|Treasurer's",
    "Yhteyshenkilö|Yhteyshenkilön|Kontaktperson|Kontaktpersonens|Contact person|Contact person's|\
     Contact|Contact's",
];

const NAMES: &str = "|nimi|namn|name";

const EMAILS: &str = "Sähköposti|Sähköpostiosoite|S-posti|E-post|E-postadress|Epost|E-mail|E-mail address|Email|\
     Mail|Meili";

const PHONES: &str = "Puhelin|Puhelinnumero|Puh|Puh.nro|Puhelinnro|Matkapuhelin|GSM|Telefon|Telefonnummer|Tel|\
     Tfn|Phone|Phone number|Telephone|Mobile";

/// Each header that is known, plain, and what stands below it.
static HEADERS: LazyLock<HashMap<String, ImportField>> = LazyLock::new(|| {
    let mut headers = HashMap::new();
    let mut add = |field: ImportField, header: &str| {
        headers.entry(plain(header)).or_insert(field);
    };
    for field in ImportField::ALL {
        Lang::ALL.iter().for_each(|lang| add(*field, &say_key(*lang, field.key(), NO_ARGS)));
    }
    for (field, known) in KNOWN {
        known.split('|').for_each(|header| add(*field, header));
    }
    EMAILS.split('|').for_each(|header| add(ImportField::Email, header));
    PHONES.split('|').for_each(|header| add(ImportField::Phone, header));
    for (office, forms) in OFFICES.iter().enumerate() {
        for (part, words) in [(Part::Name, NAMES), (Part::Email, EMAILS), (Part::Phone, PHONES)] {
            for (form, word) in
                forms.split('|').flat_map(|form| words.split('|').map(move |word| (form, word)))
            {
                add(ImportField::for_office(office, part), &format!("{form} {word}"));
                add(ImportField::for_office(office, part), &format!("{word} {form}"));
            }
        }
    }
    headers
});

/// What the columns seem to hold; no two the same: the first one has it.
pub(super) fn guessed(headers: &[String]) -> Vec<Option<ImportField>> {
    let mut taken: Vec<ImportField> = Vec::new();
    let mut guess = |header: &String| {
        let field = HEADERS.get(&plain(header)).copied().filter(|field| !taken.contains(field))?;
        taken.push(field);
        Some(field)
    };
    headers.iter().map(&mut guess).collect()
}

/// Forms of association, which say nothing of a column.
const FORMS: [&str; 4] = ["ry", "rf", "r.y.", "r.f."];

/// A header without what may be written one way or another.
fn plain(header: &str) -> String {
    let folded = fold(header);
    let words = folded.split_whitespace().filter(|word| !FORMS.contains(word));
    words.flat_map(str::chars).filter(|c| c.is_alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guess(header: &str) -> Option<ImportField> {
        guessed(&[header.to_owned()])[0]
    }

    #[test]
    fn headers_are_known_in_three_languages_however_they_are_written() {
        for (field, headers) in [
            (ImportField::NameFi, ["Nimi", "YHDISTYKSEN NIMI ry", "Name"]),
            (ImportField::RegisterNumber, ["Rekisterinumero", "registernummer", "Registration number"]),
            (ImportField::BusinessId, ["Y-tunnus", "FO-nummer", "Business ID"]),
            (ImportField::Municipality, ["Kotipaikka", "Hemort", "Domicile"]),
            (ImportField::MunicipalityCode, ["kuntakoodi", "Kommunkod", "Municipality code"]),
            (ImportField::PurposeClass, ["Toimiala", "Verksamhetsområde", "Field of activity"]),
            (ImportField::Members, ["Jäsenmäärä", "Antal medlemmar", "Number of members"]),
            (ImportField::Email, ["sahkoposti", "E-post", "E-mail:"]),
            (ImportField::Phone, [" Puhelin ", "Telefon", "Phone"]),
            (ImportField::Street, ["Katuosoite", "Gatuadress", "Street address"]),
            (ImportField::PostalCode, ["Postinumero", "Postnummer", "Postal code"]),
            (ImportField::PostOffice, ["Postitoimipaikka", "Postanstalt", "Post office"]),
            (ImportField::ChairName, ["Puheenjohtaja", "Ordförande", "Chair"]),
            (ImportField::ChairEmail, ["Puheenjohtajan sähköposti", "Ordförandens e-post", "Chair’s e-mail"]),
            (ImportField::ViceChairName, ["Varapuheenjohtaja", "Vice ordförande", "Vice chair"]),
            (ImportField::SecretaryPhone, ["Sihteerin puh.", "Sekreterarens telefon", "Secretary's phone"]),
            (ImportField::TreasurerName, ["Taloudenhoitaja", "Kassör", "Treasurer"]),
            (
                ImportField::ContactPersonEmail,
                ["Yhteyshenkilön sähköposti", "Kontaktpersonens e-post", "Contact person e-mail"],
            ),
        ] {
            for header in headers {
                assert_eq!(guess(header), Some(field), "{header}");
            }
        }
        assert_eq!(guess("Namn"), Some(ImportField::NameSv));
        assert_eq!(guess("Hallituksen kokous"), None);
    }

    #[test]
    fn our_own_headers_are_known_and_no_two_are_the_same() {
        for lang in Lang::ALL {
            let headers: Vec<String> =
                ImportField::ALL.iter().map(|field| say_key(lang, field.key(), NO_ARGS)).collect();
            let all: Vec<_> = ImportField::ALL.iter().copied().map(Some).collect();
            assert_eq!(guessed(&headers), all, "{lang}");
        }
    }

    #[test]
    fn no_two_columns_seem_to_hold_the_same() {
        let headers = ["Nimi", "Yhdistys", "Sähköposti", "E-mail"].map(str::to_owned);
        assert_eq!(guessed(&headers), [Some(ImportField::NameFi), None, Some(ImportField::Email), None]);
    }
}
