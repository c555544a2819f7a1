/*
 * On a request's page of the portal: how to reach who took responsibility, where an admin lets customers see it. Whatever goes
 * wrong, the page is as without us.
 */
(function () {
  'use strict';

  const REQUEST = /\/servicedesk\/customer\/portal\/[^/]+\/([A-Z][A-Z0-9_]*-[0-9]+)$/;

  function element(tag, words) {
    const made = document.createElement(tag);
    made.textContent = words;
    return made;
  }

  function line(list, label, words) {
    if (words) {
      list.append(element('dt', label), element('dd', words));
    }
  }

  function show(card) {
    const section = document.createElement('section');
    const list = document.createElement('dl');
    section.className = 'amends-portal-card';
    section.setAttribute('aria-label', AJS.I18n.getText('amends.card.portal'));
    line(list, AJS.I18n.getText('amends.card.how'), card.how);
    line(list, AJS.I18n.getText('amends.card.when'), card.when);
    line(list, AJS.I18n.getText('amends.card.not-for'), card.notFor);
    section.append(element('h2', AJS.I18n.getText('amends.card.portal')), element('p', card.name), list);
    (document.querySelector('main') || document.body).append(section);
  }

  function look() {
    const request = REQUEST.exec(window.location.pathname);
    const path = window.AJS && AJS.contextPath ? AJS.contextPath() : '';
    if (request && !document.querySelector('.amends-portal-card')) {
      fetch(path + '/rest/amends/1.0/portal/' + request[1] + '/contact-card', { credentials: 'same-origin' })
        .then((answer) => (answer.ok ? answer.json().then(show) : null))
        .catch(() => null);
    }
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', look);
  } else {
    look();
  }
})();
