package org.cordee.structure.finess;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepartmentsTest {
    @ParameterizedTest
    @CsvSource({
        "053,01,01000,01053,01",
        "004,2A,20000,2A004,2A",
        "105,9A,97100,97105,971",
        "209,9B,97200,97209,972",
        "411,9D,97400,97411,974",
        "611,9F,97600,97611,976",
        "123,9A,97133,97701,977",
        "127,9A,97150,97801,978",
        "'',970,97004,'',971",
        "'',53,53200,'',53",
        "'','',20200,'',2B",
        "'','',97300,'',973",
        "01143,'',01220,01143,01",
        "97411,'',97400,97411,974"
    })
    void readsCommuneAndDepartmentAsInseeNumbersThem(
            String commune, String department, String postcode, String insee, String code) {
        assertThat(Departments.commune(commune, department)).isEqualTo(insee);
        assertThat(Departments.department(insee, department, postcode)).isEqualTo(code);
    }
}
