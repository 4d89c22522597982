package dev.portalsdk.billing.internal.sancor;

import dev.portalsdk.billing.AgreedServices;
import dev.portalsdk.billing.AttachedProfessionals;
import dev.portalsdk.billing.FeeSchedules;
import dev.portalsdk.billing.Norms;
import dev.portalsdk.core.desk.Cases;
import dev.portalsdk.core.desk.Contact;
import dev.portalsdk.core.desk.Library;
import dev.portalsdk.core.desk.Notices;
import dev.portalsdk.core.desk.Tutorials;
import dev.portalsdk.core.spi.Capabilities;
import dev.portalsdk.core.spi.PortalContext;

/** The sections of the payer's desk and of the menu "Convenios". */
final class DeskSections {

  private DeskSections() {}

  static Capabilities.Builder serve(Capabilities.Builder served, PortalContext context) {
    return served
        .serve(Cases.class, new SanCorCases(context))
        .serve(Contact.class, new SanCorContact(context))
        .serve(Notices.class, new SanCorNotices(context))
        .serve(Library.class, new SanCorLibrary(context))
        .serve(Tutorials.class, new SanCorTutorials(context))
        .serve(FeeSchedules.class, new SanCorFeeSchedules(context))
        .serve(AgreedServices.class, new SanCorAgreedServices(context))
        .serve(AttachedProfessionals.class, new SanCorAttachedProfessionals(context))
        .serve(Norms.class, new SanCorNorms(context));
  }
}
