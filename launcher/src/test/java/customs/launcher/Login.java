package customs.launcher;

import com.microsoft.playwright.Page;

/** Signs a person in at Keycloak's own page, as a person does. */
class Login {
    private Login() {}

    /** From wherever the page is: through the portal's sign-in to Keycloak and back to the portal. */
    static void as(Page page, String username) {
        page.navigate("/sign-in?to=/");
        fill(page, username, Accounts.PASSWORD);
        page.waitForURL(url -> !url.contains("/realms/"));
    }

    /** Fills in the form on which Keycloak asks who this is. */
    static void fill(Page page, String username, String password) {
        page.locator("#username").fill(username);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
    }
}
