/**
 * The contracts of insurers' portals for employers, such as {@link
 * dev.portalsdk.testkit.tck.coverage.CoverageCertificatesContract}; each is proved by a class that
 * gives it a fixture.
 */
@NullMarked
package dev.portalsdk.testkit.tck.coverage;

import org.jspecify.annotations.NullMarked;
