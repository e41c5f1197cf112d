package org.cordee.site;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the law asks a public site to say of itself (law 2004-575 of 21 June 2004, article 6); empty until the
 * installation says it.
 *
 * @param publisher the body that publishes the site
 * @param address its postal address
 * @param contact how to reach it
 * @param director the person responsible for what is published
 * @param host who hosts the machine, with address
 */
@ConfigurationProperties("cordee.site")
record SiteSettings(
        @DefaultValue("") String publisher,
        @DefaultValue("") String address,
        @DefaultValue("") String contact,
        @DefaultValue("") String director,
        @DefaultValue("") String host) {}
