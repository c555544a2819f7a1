package org.amends.sandbox.acceptance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.grack.nanojson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;

/** An agent writes a contact card, copies it, and a customer sees it where the admin lets them. */
@OnOneDatabase("The card's table is tested on both, and what is drawn comes from the same state.")
public class ContactCardIT {
    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();

    private static final String OWN = "/rest/amends/1.0/me/contact-card";
    private static final String CARD =
            "{\"how\":\"By phone: <b>030</b>\",\"when\":\"Tuesdays\",\"notFor\":\"New orders\"}";

    @Rule
    public final RunningSandbox sandbox = RunningSandbox.on();

    private final Page page = CHROMIUM.window();
    private Caller ana;
    private Complaint complaint;

    @Before
    public void aComplaint() {
        ana = Caller.signedIn(sandbox, "ana");
        complaint = Complaint.raised(sandbox, ana);
    }

    @Test
    public void anAgentWritesItFromTheirProfile() {
        Person person =
                Person.signsIn(page, sandbox, "ana").follows("#signed-in").follows("#amends-contact-card-link");
        page.getByLabel("When").fill("Tuesdays");
        page.getByText("Save").click();
        person.sees("A card says how you can be reached.");
        assertEquals(List.of(), new Axe(page).against(".amends-contact-card"));
        page.getByLabel("How to reach me").fill("By phone");
        page.keyboard().press("Enter");
        person.sees("Saved.");
        new Pictures().takeBothThemes(page, "contact-card");
        assertEquals(List.of(), new Axe(page).against(".amends-contact-card"));
        assertEquals("By phone", ana.get(OWN).json().getString("how"));
    }

    @Test
    public void belowThePanelItIsOfferedToBeCopied() {
        Person person = Person.signsIn(page, sandbox, "ana").opens("/browse/" + complaint.key());
        person.find(".amends-own-card summary").click();
        person.sees("You have not written one yet.");
        assertThat(person.find(".amends-own-card a")).hasText("Write it");
        ana.put(OWN, CARD);
        person.opens("/browse/" + complaint.key());
        person.find(".amends-own-card summary").press("Enter");
        person.sees("By phone: <b>030</b>");
        assertEquals(List.of(), new Axe(page).against(".amends-own-card"));
        person.find(".amends-own-card button").click();
        assertThat(person.find(".amends-own-card button")).hasText("Copied");
    }

    @Test
    public void aCustomerSeesItWhereTheAdminSaysSoAndNothingElse() {
        ana.put(OWN, CARD);
        complaint.ownedBy(ana, "ana");
        Caller rosa = Caller.signedIn(sandbox, "rosa");
        String address = "/rest/amends/1.0/portal/" + request() + "/contact-card";
        assertEquals(404, rosa.get(address).status());
        allowed();
        JsonObject seen = rosa.get(address).json();
        assertEquals(Set.of("how", "when", "notFor", "name"), seen.keySet());
        assertEquals("By phone: <b>030</b>", seen.getString("how"));
        assertEquals(404, Caller.signedIn(sandbox, "joe").get(address).status());
        assertEquals(404, Caller.signedIn(sandbox, "olga").get(address).status());
        Person customer = Person.signsIn(page, sandbox, "rosa").opens("/servicedesk/customer/portal/CARE/" + request());
        customer.sees("Who looks after this").sees("Ana Ruiz").sees("By phone: <b>030</b>");
        assertEquals(List.of(), new Axe(page).against(".amends-portal-card"));
        assertFalse(page.content().contains("Take responsibility"));
    }

    @Test
    public void whereNobodyTookResponsibilityThereIsNothing() {
        ana.put(OWN, CARD);
        allowed();
        Caller rosa = Caller.signedIn(sandbox, "rosa");
        assertEquals(
                404,
                rosa.get("/rest/amends/1.0/portal/" + request() + "/contact-card")
                        .status());
    }

    private String request() {
        return complaint.key();
    }

    private void allowed() {
        sandbox.jira()
                .service(PluginSettingsFactory.class)
                .createGlobalSettings()
                .put("org.amends.plan.portal", "{\"card\":true}");
    }
}
