// Everything here is an addition: each page works without it.
import { initAll } from './components.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()

// The token against forged requests goes along with every htmx request too.
document.body.addEventListener('htmx:configRequest', (event) => {
  const token = document.querySelector('meta[name="csrf"]')
  if (token) event.detail.headers[token.dataset.header] = token.content
})

// A fragment may hold components of its own; an answer with errors is shown like any other.
document.body.addEventListener('htmx:load', (event) => {
  if (event.detail.elt !== document.body) initAll({ scope: event.detail.elt })
})
document.body.addEventListener('htmx:beforeSwap', (event) => {
  if (event.detail.xhr.status === 422 || event.detail.xhr.status === 412) event.detail.shouldSwap = true
})

// Entries that were not sent yet: the browser asks before leaving a form marked data-keep.
for (const form of document.querySelectorAll('form[data-keep]')) {
  let changed = form.dataset.keep === 'changed'
  form.addEventListener('input', () => { changed = true })
  form.addEventListener('submit', () => { changed = false })
  window.addEventListener('beforeunload', (event) => { if (changed) event.preventDefault() })
}

// Buttons that only make sense with a script.
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => window.print())
}
