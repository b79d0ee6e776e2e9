# SPDX-License-Identifier: EUPL-1.2
"""The addresses of the guide: the language is always in the address, and no readable answer ever is."""

from __future__ import annotations

from django.urls import path

from asielwijzer.guide.views import asking, feedback, letters, paper, people, phone, reading, results

urlpatterns = [
    path("", reading.choose_language),
    path("static/<str:name>", reading.static),
    path("sw.js", phone.service_worker),
    path("version.json", phone.newest),
    path("phone/law.<str:version>.json", phone.law),
    path("<slug:code>/phone.<str:version>.json", phone.words),
    path("<slug:code>/offline.json", phone.copy),
    path("<slug:code>/manifest.webmanifest", phone.manifest),
    path("<slug:code>/", reading.home),
    path("<slug:code>/arrived", reading.arrived),
    path("<slug:code>/q", asking.start),
    path("<slug:code>/q/<str:part>", asking.question),
    path("<slug:code>/q/<str:part>/<slug:name>", asking.change),
    path("<slug:code>/q/<str:part>/<slug:name>/again", asking.unanswered),
    path("<slug:code>/answers", asking.your_answers),
    path("<slug:code>/answers/<str:part>", asking.your_answers),
    path("<slug:code>/result", asking.no_result),
    path("<slug:code>/result/<str:part>", results.result),
    path("<slug:code>/date/<str:part>/<int:number>", asking.event_date),
    path("<slug:code>/date/<str:part>/<int:number>/again/<str:wrong>", asking.event_date),
    path("<slug:code>/date/<str:part>/<int:number>/last", asking.last_day),
    path("<slug:code>/date/<str:part>/<int:number>/last/again/<str:wrong>", asking.last_day),
    path("<slug:code>/calendar/<str:part>", results.calendar),
    path("<slug:code>/procedures", reading.all_procedures),
    path("<slug:code>/procedures/<slug:slug>", reading.procedure),
    path("<slug:code>/procedures/<slug:slug>/<slug:ident>", reading.step),
    path("<slug:code>/print/<slug:slug>/<slug:ident>", paper.sheet),
    path("<slug:code>/share/<slug:slug>/<slug:ident>", paper.share),
    path("<slug:code>/letters", letters.letters),
    path("<slug:code>/letters/<str:ident>", letters.letter),
    path("<slug:code>/letters/<str:ident>/<str:sealed>", letters.dated_letter),
    path("<slug:code>/help", people.help_page),
    path("<slug:code>/help/<str:ident>", people.organisation),
    path("<slug:code>/leaflets", people.leaflets),
    path("<slug:code>/rights", people.rights),
    path("<slug:code>/rights/<slug:law>/<slug:phase>", people.rights_of),
    path("<slug:code>/good-to-know/<slug:law>/<int:number>", people.good_to_know),
    path("<slug:code>/say", reading.say),
    path("<slug:code>/say/<slug:name>", reading.say_card),
    path("<slug:code>/changes", reading.what_changed),
    path("<slug:code>/safety", reading.safety),
    path("<slug:code>/about", reading.about),
    path("<slug:code>/feedback", feedback.feedback),
    path("<slug:code>/components", feedback.components),
    path("<slug:code>/deleted", feedback.deleted),
]
