package org.cordee.activity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the log.
 *
 * @param oldestDays how many days back one may still log; 62 leaves time for a monthly paper sheet
 */
@ConfigurationProperties("cordee.activity")
record ActivitySettings(@DefaultValue("62") int oldestDays) {}
