// Tells the components' styles, before the first paint, that scripts run.
document.documentElement.classList.add('js-enabled')
document.addEventListener('DOMContentLoaded', () => document.body.classList.add('js-enabled', 'govuk-frontend-supported'))
