package org.cordee.platform;

/**
 * What the law asks a public site to say of itself (law 2004-575 of 21 June 2004, article 6; GDPR, article 13); empty
 * until the installation says it.
 *
 * @param publisher the body that publishes the site
 * @param address its postal address
 * @param contact how to reach it
 * @param director the person responsible for what is published
 * @param host who hosts the machine, where, under which certificate for health data
 * @param officer how to reach the data protection officer
 */
public record LegalNotice(
        String publisher, String address, String contact, String director, String host, String officer) {}
