"""A newsroom of as many incidents as one likes, drawn from a seed, and the same articles as Hugo's posts.

Records are of eight natures, resolved, ongoing or planned, spread over ten years, a hundred a service; each becomes an
article of about 300 words. The same seed and the same count give the same bytes.
"""

import datetime
import pathlib
import random

FIRST_DAY = datetime.date(2016, 1, 1)
DAYS = 3_600
INCIDENTS_A_SERVICE = 100

NEWSROOM = """titre: Le Journal des mesures
description: Des incidents tirés au sort, pour mesurer.
adresse: https://mesures.exemple.fr
autorite: exemple.fr,2014
fuseau: Europe/Paris
langue: fr
auteur: La rédaction
courriel: redaction@exemple.fr
typographie: imprimerie
"""

SYLLABLES = ["al", "bé", "co", "da", "fi", "gra", "ka", "lo", "mi", "né", "or", "pa", "ri", "so", "ta", "vé", "xi", "zo"]

KINDS = [("un réseau social", "le réseau social"), ("un hébergeur", "l’hébergeur"), ("une banque", "la banque"),
         ("une plateforme de développement", "la plateforme"), ("un opérateur", "l’opérateur")]

CAUSES = {
    "panne": ["une mise à jour défectueuse", "une erreur de configuration", "un déploiement raté",
              "l’expiration d’un certificat"],
    "dégradation": ["un afflux de connexions", "une surcharge des serveurs de base de données",
                    "un équipement vieillissant"],
    "coupure réseau": ["des travaux de voirie", "une erreur de routage", "la rupture d’une fibre optique"],
    "ralentissement": ["une erreur de calcul", "une modification récente du code"],
    "perte de données": ["une erreur humaine", "une commande lancée sur le mauvais serveur"],
    "cyberattaque": ["un rançongiciel", "une attaque par déni de service"],
    "incendie": ["un court-circuit", "un onduleur défectueux"],
    "maintenance": ["une migration informatique", "le remplacement d’équipements"],
}
NATURES = ["panne"] * 8 + ["dégradation"] * 5 + ["coupure réseau"] * 2 + ["ralentissement", "perte de données", "cyberattaque",
                                                                          "incendie"] + ["maintenance"] * 2
SEVERITIES = ["mineur", "modéré", "modéré", "important", "important", "important", "majeur", "critique"]
USERS = ["de nombreux utilisateurs", "une partie des abonnés", "les clients", "des milliers d’internautes"]
COMPONENTS = ["le site", "les applications mobiles", "les interfaces de programmation", "la messagerie",
              "l’espace client", "les paiements en ligne", "le moteur de recherche", "la boutique"]
USES = ["se connecter", "publier un message", "consulter leurs comptes", "envoyer des fichiers", "acheter des billets",
        "joindre leur conseiller", "modifier leur mot de passe"]
SPARED = ["les paiements par carte", "la téléphonie", "les données enregistrées"]
REMEDIES = ["annuler | la modification en cause", "redémarrer | les serveurs touchés", "rediriger | le trafic",
            "restaurer | les données", "remplacer | les équipements défectueux", "isoler | les serveurs touchés"]
MECHANISMS = [("saturer | les serveurs", "les demandes en attente"), ("couper | les liaisons internes", "la commande"),
              ("ne pas jouer son rôle", "un outil de contrôle"), ("entraîner | une bascule automatique", "l’anomalie")]
SEQUELS = ["renforcer | la surveillance de ses équipements", "revoir | ses procédures de déploiement",
           "modifier | la configuration de son réseau"]
QUOTES = ["De nombreux utilisateurs ont des difficultés à accéder au service. Nous travaillons sur ce problème.",
          "Nos équipes sont mobilisées pour rétablir le service au plus vite.",
          "Nous avons identifié l’origine du problème et préparons un correctif."]
EXPLANATIONS = ["Lors d’une opération prévue sur l’un de nos services de base, nous avons rencontré des complications "
                "inattendues. Nous sommes revenus en arrière dès que nous avons identifié le problème.",
                "Un contrôle automatique aurait dû arrêter cette opération. Il ne l’a pas fait, et nous l’avons corrigé.",
                "La restauration a été progressive, pour assurer la stabilité des autres parties du service."]
UPDATES = ["Nos équipes cherchent toujours l’origine du problème.", "Le service revient peu à peu à la normale.",
           "Un correctif est en cours de déploiement."]


def newsroom(folder, count, seed=1):
    """Writes the newsroom of that many incidents into a folder that is there."""
    folder = pathlib.Path(folder)
    draw = random.Random(seed)
    (folder / "depeche.yaml").write_text(NEWSROOM)
    slugs = write_services(folder / "services.yaml", max(10, count // INCIDENTS_A_SERVICE), draw)
    incidents = folder / "incidents"
    incidents.mkdir()
    for number in range(count):
        day = FIRST_DAY + datetime.timedelta(days=number * DAYS // count)
        service = slugs[draw.randrange(len(slugs))]
        (incidents / f"{day}-{number}.yaml").write_text(record(service, day, number == count - 1, draw))


def write_services(path, count, draw):
    names = {}
    while len(names) < count:
        name = "".join(draw.choice(SYLLABLES) for _ in range(3)).capitalize()
        names.setdefault(name.lower().replace("é", "e"), name)
    organisations, services = ["organisations:"], ["services:"]
    for slug, name in names.items():
        kind, other = draw.choice(KINDS)
        organisations += [f"  {slug}-sa:", f"    nom: {name}", "    article: aucun", "    genre: masculin",
                          "    designations:", "      - l’entreprise", "      - le groupe"]
        services += [f"  {slug}:", f"    nom: {name}", "    article: aucun", "    genre: masculin",
                     f"    organisation: {slug}-sa", f"    categorie: {kind}", "    locatif: sur",
                     "    designations:", f"      - {other}", "      - le service"]
    path.write_text("\n".join(organisations + [""] + services) + "\n")
    return list(names)


def record(service, day, is_last, draw):
    nature = draw.choice(NATURES)
    planned = nature == "maintenance" and is_last
    start = datetime.datetime.combine(day, datetime.time(draw.randrange(6, 18), draw.randrange(60)))
    length = draw.choice([17, 46, 95, 160, 240, 410])
    end = start + datetime.timedelta(minutes=length)
    ongoing = not planned and draw.random() < 0.02

    def after(part):
        return stamp(start + datetime.timedelta(minutes=round(length * part)))

    state = "planifié" if planned else "en cours" if ongoing else "résolu"
    # In the morning, and never in the night when clocks change.
    morning = datetime.datetime.combine(day, datetime.time(9)) + datetime.timedelta(days=-2 if planned else 2)
    told = end + datetime.timedelta(minutes=10) if ongoing else morning
    lines = ["schema: 1", f"service: {service}", f"nature: {nature}", f"gravite: {draw.choice(SEVERITIES)}",
             f"etat: {state}", f"publication: {stamp(told)}", f"vu_le: {stamp(told)}", f"debut: {stamp(start)}"]
    if not ongoing:
        lines.append(f"fin: {stamp(end)}")
    lines += ["impact:", f"  portee: {draw.choice(['mondiale', 'nationale', 'régionale'])}",
              f"  usagers: {draw.choice(USERS)}"]
    lines += listed("composants", draw.sample(COMPONENTS, draw.randrange(1, 4)), 2)
    lines += listed("usages", draw.sample(USES, draw.randrange(1, 3)), 2)
    lines += listed("epargnes", draw.sample(SPARED, 1), 2)
    if draw.random() < 0.4:
        lines += ["  touches:", f"    valeur: {draw.randrange(2, 90)}000", "    unite: clients",
                  f"    ecrit: {draw.choice(['près de', 'environ', 'plus de'])}", "    selon: organisation"]
    else:
        lines.append("  touches: non communiqué")
    if draw.random() < 0.15:
        lines.append("cause: inconnu")
    else:
        cause = draw.choice(CAUSES[nature])
        lines += ["cause:", f"  texte: {cause}", f"  bref: {cause}", "  certitude: confirmée", "  selon: organisation"]
        if not planned:
            lines.append("  mecanisme:")
            for action, subject in draw.sample(MECHANISMS, draw.randrange(1, 3)):
                lines += [f"    - action: {action}", f"      sujet: {subject}"]
    if planned:
        return "\n".join(lines + ["sources:", "  - nom: La page d’état"]) + "\n"
    lines += ["chronologie:", f"  - date: {after(0.1)}", "    etape: premiers signalements",
              f"  - date: {after(0.3)}", "    etape: reconnaissance"]
    if draw.random() < 0.5:
        lines += [f"  - date: {after(0.6)}", "    etape: rétablissement partiel",
                  f"  - date: {after(0.75)}", "    etape: rechute"]
    if not ongoing:
        lines += [f"  - date: {stamp(end)}", "    etape: rétablissement"]
    lines += listed("remedes", draw.sample(REMEDIES, draw.randrange(1, 4)), 0)
    lines += ["excuses:", "  motif: la gêne occasionnée"] if draw.random() < 0.6 else ["excuses: aucun"]
    lines += ["suites:", f"  - action: {draw.choice(SEQUELS)}", "    selon: organisation", "    certitude: affirmée"]
    lines += ["citations:"] + quote(draw.choice(QUOTES), after(0.3), "reconnaissance")
    if not ongoing:
        lines += quote(draw.choice(EXPLANATIONS), stamp(end), "explication")
    if draw.random() < 0.2:
        lines += ["points:", "  - id: point-1", f"    date: {after(0.5)}", f"    texte: {draw.choice(UPDATES)}"]
    lines += ["sources:", "  - nom: La page d’état", "    url: https://etat.exemple.fr/incidents"]
    return "\n".join(lines) + "\n"


def stamp(moment):
    return moment.strftime("%Y-%m-%dT%H:%M")


def listed(key, values, indent):
    margin = " " * indent
    return [f"{margin}{key}:"] + [f"{margin}  - {value}" for value in values]


def quote(text, date, role):
    return ["  - texte: >-", f"      {text}", "    auteur: organisation", f"    date: {date}",
            "    canal: sur la page d’état du service", f"    role: {role}"]


HUGO_SETTINGS = """baseURL = "https://mesures.exemple.fr/"
title = "Le Journal des mesures"
locale = "fr"
[taxonomies]
service = "services"
[pagination]
pagerSize = 50
[services.rss]
limit = 50
[markup.goldmark.renderer]
unsafe = true
"""

HUGO_PAGE = """<!DOCTYPE html>
<html lang="fr"><head><meta charset="utf-8"><title>{{ .Title }} – {{ .Site.Title }}</title>
<link rel="stylesheet" href="/style.css"><link rel="canonical" href="{{ .Permalink }}"></head>
<body><header><a href="/">{{ .Site.Title }}</a></header><main>%s</main></body></html>
"""

HUGO_SINGLE = """<article><h1>{{ .Title }}</h1><time>{{ .Date.Format "2006-01-02" }}</time>{{ .Content }}</article>"""

HUGO_LIST = """<h1>{{ .Title }}</h1>{{ range .Paginator.Pages }}<h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2>
<p>{{ .Date.Format "2006-01-02" }}</p><p>{{ .Params.standfirst }}</p>{{ end }}
{{ with .Paginator.Next }}<a href="{{ .URL }}">Articles plus anciens</a>{{ end }}"""


def hugo_site(folder, published):
    """The articles of a published site as Hugo's posts: the same words, a service each, lists of fifty, RSS feeds."""
    folder, published = pathlib.Path(folder), pathlib.Path(published)
    layouts = folder / "layouts" / "_default"
    layouts.mkdir(parents=True)
    (folder / "hugo.toml").write_text(HUGO_SETTINGS)
    (layouts / "single.html").write_text(HUGO_PAGE % HUGO_SINGLE)
    (layouts / "list.html").write_text(HUGO_PAGE % HUGO_LIST)
    posts = folder / "content" / "incidents"
    posts.mkdir(parents=True)
    for article in sorted(published.glob("incidents/*/article.md")):
        title, standfirst, text = article.read_text().split("\n\n", 2)
        name = article.parent.name
        (posts / f"{name}.md").write_text(
            f"---\ntitle: {quoted(title.removeprefix('# '))}\ndate: {name[:10]}\n"
            f"services: [{service_of(article.parent)}]\nstandfirst: {quoted(standfirst.strip('*'))}\n---\n{text}")


def quoted(text):
    return '"' + text.replace("\\", "").replace('"', '\\"') + '"'


def service_of(folder):
    page = (folder / "index.html").read_text()
    return page.split('href="../../services/', 1)[1].split("/", 1)[0]
